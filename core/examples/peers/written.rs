//! The neutral form as files.

use std::fs::{File, create_dir_all};
use std::io::{BufWriter, Write};
use std::path::Path;

use crate::Answer;
use crate::neutral::{Asker, Case, INTERESTS, NEEDS};

/// Writes `cases.csv`, `people.csv` and `answers.json` into a folder.
pub(crate) fn write(folder: &Path, cases: &[Case], askers: &[Asker], answers: &[Vec<Answer>]) {
    create_dir_all(folder).unwrap();
    let open = |name: &str| BufWriter::new(File::create(folder.join(name)).unwrap());
    let mut file = open("cases.csv");
    let names = "activity,latitude,longitude,ceiling,routed,youngest,price,places,english,most,pace,hour,features,themes,themes_2,told,told_2,touches_known,safeguarded,points";
    writeln!(file, "{names}").unwrap();
    for c in cases {
        let bits = [c.themes.0, c.themes.1, c.told.0, c.told.1];
        let numbers =
            [i64::from(c.routed), c.youngest, c.price, c.places, i64::from(c.english), c.most, c.pace, c.hour, c.features];
        let last = [i64::from(c.touches_known), i64::from(c.safeguarded), c.points];
        write!(file, "{},{},{},{}", c.activity, c.latitude, c.longitude, c.ceiling).unwrap();
        line(&mut file, numbers.into_iter().chain(bits).chain(last));
    }
    file.flush().unwrap();
    let mut file = open("people.csv");
    let interests = (1..=INTERESTS).map(|i| format!("weight_{i},liked_{i},liked_{i}_2,near_{i},near_{i}_2"));
    let needs = (1..=NEEDS).map(|i| format!("need_{i}"));
    let more: Vec<String> = interests.chain(needs).collect();
    writeln!(file, "id,latitude,longitude,need,age,reach,budget,group_limit,pace,hours,avoids,avoid,avoid_2,{}", more.join(","))
        .unwrap();
    for a in askers {
        let wishes = a.interests.iter().flat_map(|(weight, theme, near)| [*weight, theme.0, theme.1, near.0, near.1]);
        let numbers = [a.age, a.reach, a.budget, a.limit, a.pace, a.hours, i64::from(a.avoids), a.avoid.0, a.avoid.1];
        write!(file, "{},{},{},{}", a.id, a.latitude, a.longitude, a.need).unwrap();
        line(&mut file, numbers.into_iter().chain(wishes).chain(a.needs));
    }
    file.flush().unwrap();
    std::fs::write(folder.join("answers.json"), serde_json::to_string(answers).unwrap()).unwrap();
}

fn line(file: &mut impl Write, numbers: impl Iterator<Item = i64>) {
    for number in numbers {
        write!(file, ",{number}").unwrap();
    }
    writeln!(file).unwrap();
}
