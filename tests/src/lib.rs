//! Tests of fingerpost as its users see it. The tests themselves stand in the folders beside this one.
