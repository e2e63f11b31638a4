//! The message as a page that stands alone: no scripts, no pictures, nothing fetched.

use super::escape::escaped;
use super::section::MessageHeading;

pub(super) const TITLE: &str = "Social prescribing: message back to GP and referrer";

const STYLE: &str = "body{font-family:sans-serif;line-height:1.5;max-width:45rem;margin:1rem auto;padding:0 1rem;color:#111;background:#fff}\
    h1{font-size:1.5rem}h2{font-size:1.2rem;border-bottom:1px solid #555;margin-top:1.5rem}dt{font-weight:bold}dd{margin:0 0 .5rem 0;\
    white-space:pre-wrap;overflow-wrap:anywhere}";

pub(super) fn page(headings: &[MessageHeading]) -> String {
    let mut page = format!(
        "<!doctype html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{TITLE}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{TITLE}</h1>\n"
    );
    for heading in headings {
        let name = heading.section.as_str();
        page.push_str(&format!(
            "<section aria-labelledby=\"{name}\">\n<h2 id=\"{name}\">{}</h2>\n{}\n</section>\n",
            escaped(&heading.title),
            list(heading)
        ));
    }
    page.push_str("</main>\n</body>\n</html>\n");
    page
}

/// The lines below a heading, also as FHIR takes them.
pub(super) fn list(heading: &MessageHeading) -> String {
    let lines = heading.lines.iter().map(|line| format!("<dt>{}</dt><dd>{}</dd>", escaped(&line.label), escaped(&line.text)));
    format!("<dl>{}</dl>", lines.collect::<String>())
}
