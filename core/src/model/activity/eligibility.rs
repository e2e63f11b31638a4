//! Who may come.

use crate::ground::record::record;
use crate::ground::text::{NonEmpty, words};

words! {
    /// A circumstance that some activities are meant for. A client's are recorded only with their knowledge.
    ///
    /// Protected characteristics are not among them and never decide a match.
    open Circumstance {
        /// Cares for somebody.
        Carer = "carer",
        /// Served in the armed forces.
        Veteran = "veteran",
        /// Looks after young children.
        ParentOfYoungChildren = "parent_of_young_children",
        /// Is out of work.
        OutOfWork = "out_of_work",
        /// Has lost somebody.
        Bereaved = "bereaved",
        /// Has been in care.
        CareLeaver = "care_leaver",
        /// Lives with memory loss.
        MemoryLoss = "memory_loss",
        /// Is a student.
        Student = "student",
        /// Is new to the area.
        NewToArea = "new_to_area",
    }
}

record! {
    /// Who may come. An empty record says: everybody. No record says: nobody knows.
    Eligibility {
        [optional]
        /// The youngest age that may come, in years.
        youngest: Option<u32>,
        /// The oldest age that may come, in years.
        oldest: Option<u32>,
        /// The areas it serves, by code or name; none means everywhere.
        areas: Vec<NonEmpty>,
        /// The circumstances it is meant for, any of which suffices; none means everybody.
        circumstances: Vec<Circumstance>,
    }
}
