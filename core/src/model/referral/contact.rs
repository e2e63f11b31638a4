//! How people talk, and what they talk about.

use crate::ground::text::words;

words! {
    /// How somebody was spoken to, or tried to be.
    closed ContactManner {
        /// By telephone.
        Telephone = "telephone",
        /// Face to face.
        FaceToFace = "face_to_face",
        /// By video.
        Video = "video",
        /// In writing.
        Writing = "writing",
    }
}

words! {
    /// What feedback is about.
    closed FeedbackTopic {
        /// How they were welcomed.
        Welcome = "welcome",
        /// Getting in, through and on.
        Access = "access",
        /// What is done there.
        Content = "content",
        /// How fast it goes.
        Pace = "pace",
        /// The others.
        People = "people",
        /// Getting there and home.
        Journey = "journey",
        /// What it costs.
        Cost = "cost",
        /// When it is.
        Times = "times",
    }
}
