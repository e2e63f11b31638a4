//! Files that are nothing that can be read.

use fingerpost::Code as C;

use super::Row;

pub(super) fn rows() -> Vec<Row> {
    [
        ("¶", C::ImportJsonSyntax, ""),
        ("¶[]", C::FhirNoResource, ""),
        ("¶[{\"resourceType\": \"Task\"}]", C::FhirNoResource, ""),
        ("¶\"Task\"", C::FhirNoResource, ""),
        ("¶7", C::FhirNoResource, ""),
        ("¶null", C::FhirNoResource, ""),
        ("¶true", C::FhirNoResource, ""),
        ("¶{}", C::FhirNoResource, ""),
        ("¶{\"status\": \"active\"}", C::FhirNoResource, ""),
        ("¶{\"resourceType\": 7}", C::FhirNoResource, ""),
        ("¶{\"resourceType\": null}", C::FhirNoResource, ""),
        ("¶{\"resourceType\": [\"Task\"]}", C::FhirNoResource, ""),
        ("¶{\"resourcetype\": \"Task\"}", C::FhirNoResource, ""),
        ("¶{\"resourceType\": \"\"}", C::FhirNoResource, ""),
        ("{\"resourceType\": \"Task\",¶}", C::ImportJsonSyntax, ""),
        ("{\"resourceType\": \"Task\"} ¶{}", C::ImportJsonSyntax, ""),
        ("{\"resourceType\": \"Task\", \"status\": ¶tru}", C::ImportJsonSyntax, "/status"),
        ("{\"resourceType\": \"Task\", \"status\": ¶'requested'}", C::ImportJsonSyntax, "/status"),
        ("{\"resourceType\": \"Task\", \"output\": [¶NaN]}", C::ImportJsonSyntax, "/output/0"),
        ("{\"resourceType\": \"Task\", \"status\": \"draft\", ¶\"status\": \"draft\"}", C::ImportDuplicateKey, "/status"),
        ("{\"resourceType\": \"Task\", ¶\"resourceType\": \"Task\"}", C::ImportDuplicateKey, "/resourceType"),
        ("{\"resourceType\": \"Bundle\", \"entry\": [], ¶\"entry\": []}", C::ImportDuplicateKey, "/entry"),
        (
            "{\"resourceType\": \"Bundle\", \"entry\": [{\"fullUrl\": \"a\", ¶\"fullUrl\": \"b\"}]}",
            C::ImportDuplicateKey,
            "/entry/0/fullUrl",
        ),
        ("{\"resourceType\": \"Bundle\", \"entry\": [{}¶", C::ImportJsonSyntax, "/entry"),
        ("{\"resourceType\": \"Task\", \"description\": \"¶\\ud800\"}", C::ImportEncoding, "/description"),
        ("¶{\"resourceType\": \"Wish\"}", C::FhirResourceNotRead, ""),
        ("¶{\"resourceType\": \"Encounter\", \"status\": \"planned\"}", C::FhirResourceNotRead, ""),
        ("¶{\"resourceType\": \"OperationOutcome\"}", C::FhirResourceNotRead, ""),
    ]
    .into_iter()
    .map(|(text, code, pointer)| (text.to_owned(), code, pointer))
    .collect()
}
