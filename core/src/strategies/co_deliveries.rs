//! Partners who deliver together.

use proptest::prelude::*;
use proptest::sample::select;

use super::{Bias, Extent, partner_id, provenance};
use crate::model::activity::CoDelivery;
use crate::model::client::NeedLevel;
use crate::model::feature::Answer;

/// Another partner who delivers too: present at every session as often as the bias says.
pub fn co_delivery(bias: Bias, extent: Extent) -> impl Strategy<Value = CoDelivery> {
    let present = bias.between(Just(Answer::Yes), select(Answer::ALL));
    (partner_id(extent), select(NeedLevel::ALL), present, provenance(bias, 365))
        .prop_map(|(partner, raises_to, present, provenance)| CoDelivery::new(partner, raises_to, present, provenance))
}
