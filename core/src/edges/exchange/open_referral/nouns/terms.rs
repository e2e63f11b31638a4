//! Attributes and taxonomies.

use super::Noun;
use super::field::Kind::{Key, Many, One, Text, Uri};
use super::field::{Field, HSDS31, all, field, hsds, id, uk, v1};

pub(super) const ATTRIBUTE: &[Field] = &[
    id(Noun::Attribute),
    uk("link_id", Key(Noun::Other)),
    uk("taxonomy_term_id", Key(Noun::TaxonomyTerm)),
    uk("link_type", Text),
    uk("taxonomy_term", One(Noun::TaxonomyTerm)),
    v1("taxonomy", One(Noun::Taxonomy)),
    hsds("link_entity", Text),
    hsds("value", Text),
    field("label", Text, HSDS31),
];

pub(super) const TAXONOMY_TERM: &[Field] = &[
    id(Noun::TaxonomyTerm),
    uk("name", Text).must(""),
    uk("description", Text).must(""),
    uk("parent_id", Key(Noun::TaxonomyTerm)),
    uk("taxonomy", Text),
    uk("taxonomy_id", Key(Noun::Taxonomy)),
    uk("term_uri", Uri),
    uk("term", Text),
    hsds("code", Text),
    hsds("language", Text),
    hsds("taxonomy_detail", One(Noun::Taxonomy)),
];

pub(super) const TAXONOMY: &[Field] = &[
    id(Noun::Taxonomy),
    all("name", Text).must(""),
    uk("description", Text).must(""),
    uk("uri", Uri),
    uk("version", Text),
    uk("taxonomy_terms", Many(Noun::TaxonomyTerm)),
    v1("vocabulary", Text),
];
