//! What can turn a postcode into a point.

use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasher;

use crate::ground::place::{Point, Postcode};

/// Turns a postcode into the point where it is.
///
/// [`PostcodeTable`](crate::PostcodeTable) is one for the whole country. Write another to ask an address service that
/// an organisation already runs, or use a map for a handful of postcodes:
///
/// ```
/// use std::collections::BTreeMap;
///
/// use fingerpost::{Point, Postcode, PostcodeLookup};
///
/// let house: Postcode = "NP10 8YW".parse()?;
/// let known = BTreeMap::from([(house, Point::new(51.5617, -3.0276)?)]);
/// assert!(known.point(&house).is_some());
/// assert!(known.point(&"NP20 4XY".parse()?).is_none());
/// # Ok::<(), fingerpost::FingerpostError>(())
/// ```
///
/// The same postcode must give the same point for as long as the lookup lives, or answers would change between two
/// runs of the same case.
pub trait PostcodeLookup: Send + Sync {
    /// The point of a postcode, or nothing where it is not known.
    fn point(&self, postcode: &Postcode) -> Option<Point>;
}

impl PostcodeLookup for BTreeMap<Postcode, Point> {
    fn point(&self, postcode: &Postcode) -> Option<Point> {
        self.get(postcode).copied()
    }
}

impl<S: BuildHasher + Send + Sync> PostcodeLookup for HashMap<Postcode, Point, S> {
    fn point(&self, postcode: &Postcode) -> Option<Point> {
        self.get(postcode).copied()
    }
}

impl<L: PostcodeLookup + ?Sized> PostcodeLookup for &L {
    fn point(&self, postcode: &Postcode) -> Option<Point> {
        (**self).point(postcode)
    }
}

impl<L: PostcodeLookup + ?Sized> PostcodeLookup for std::sync::Arc<L> {
    fn point(&self, postcode: &Postcode) -> Option<Point> {
        (**self).point(postcode)
    }
}
