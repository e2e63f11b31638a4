use fingerpost::{
    AnswerColumn, Instrument, Measures, NonEmpty, OutcomePoint, PointWord, ReadingColumns, ScoreColumn, read_readings,
    reading_issues, score_reading,
};

/// Whatever is read can be scored, every score is one its measure can have, and no row gives more readings than it has measures.
pub(super) fn check(bytes: &[u8]) {
    let measures = Measures::builtin();
    let item = NonEmpty::new("satisfaction").expect("a text");
    let columns = ReadingColumns {
        points: vec![PointWord::new("baseline".to_owned(), OutcomePoint::Start)],
        scores: vec![ScoreColumn::new("score".to_owned(), Instrument::Swemwbs)],
        answers: vec![AnswerColumn::new("life".to_owned(), Instrument::Ons4, item)],
        empty_words: vec!["NA".to_owned()],
        point: Some("point".to_owned()),
        ..ReadingColumns::new("referral".to_owned(), "on".to_owned())
    };
    for columns in [columns, ReadingColumns::usual(measures, &[Instrument::Ucla3])] {
        let Ok(found) = read_readings(bytes, &columns, measures) else { continue };
        assert!(found.readings.len() <= usize::try_from(found.rows_read).expect("few") * 2);
        assert!(found.issues.len() <= 1_000);
        assert!(found.readings.iter().all(|reading| reading.referral.is_some()));
        let _ = reading_issues(measures, &found.readings);
        for reading in &found.readings {
            let measure = measures.get(&reading.instrument).expect("a column of a known measure");
            for scale in score_reading(measures, reading).expect("a known measure").scales {
                let (lowest, highest) = measure.range(scale.scale.as_str()).expect("one of its scales");
                assert!(scale.score.is_none_or(|score| lowest <= score && score <= highest));
            }
        }
    }
}
