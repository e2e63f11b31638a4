//! stub
use super::ThemeId;
use crate::ground::error::Result;
use crate::ground::record::record;
record! {
    /// Theme
    Theme {
        /// id
        id: ThemeId,
        [optional]
        /// broader
        broader: Option<ThemeId>,
    }
}
/// Vocabulary
#[derive(Debug, Clone, PartialEq)]
pub struct Vocabulary(Vec<Theme>);
impl Vocabulary {
    /// b
    pub fn builtin() -> Self { Self(vec![]) }
    /// e
    pub fn extended_with(&self, _t: Vec<Theme>) -> Result<Self> { Ok(self.clone()) }
    /// g
    pub fn get(&self, id: &ThemeId) -> Option<&Theme> { self.0.iter().find(|t| t.id == *id) }
    /// r
    pub fn related(&self, _id: &ThemeId) -> std::vec::IntoIter<&ThemeId> { vec![].into_iter() }
    /// l
    pub fn label(&self, id: &ThemeId) -> String { id.to_string() }
}
