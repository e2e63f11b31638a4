//! `partners.csv`.

use super::cells::Cells;
use super::line::Line;
use super::lists::join;
use super::values::{external_id, written_id};
use crate::ground::text::PersonalText;
use crate::model::partner::{Contact, Partner};

pub(super) fn read(cells: &mut Cells<'_>) -> Option<Partner> {
    let (id, name, kind) = (cells.must("id"), cells.must("name"), cells.must("kind"));
    Some(Partner {
        strengths: cells.list("strengths"),
        needs: cells.list("needs"),
        gaps: cells.list("gaps"),
        external_ids: cells.items("external_ids", external_id),
        website: cells.get("website"),
        contact: contact(cells),
        supports_up_to: cells.get("supports_up_to"),
        provenance: cells.provenance(),
        ..Partner::new(id?, name?, kind?)
    })
}

fn contact(cells: &mut Cells<'_>) -> Option<Contact> {
    if !cells.any(&["contact_role", "contact_name", "contact_email", "contact_telephone"]) {
        return None;
    }
    let role = cells.must("contact_role")?;
    let personal = |column| Some(cells.raw(column)).filter(|text| !text.is_empty()).map(PersonalText::from);
    Some(Contact {
        name: personal("contact_name"),
        email: personal("contact_email"),
        telephone: personal("contact_telephone"),
        ..Contact::new(role)
    })
}

pub(super) fn write(partner: &Partner) -> Line {
    let contact = partner.contact.as_ref();
    let personal = |text: Option<&PersonalText>| text.map(|text| text.expose().to_owned());
    Line::default()
        .text("id", &partner.id)
        .text("name", &partner.name)
        .text("kind", &partner.kind)
        .text("strengths", join(&partner.strengths))
        .text("needs", join(&partner.needs))
        .text("gaps", join(&partner.gaps))
        .text("external_ids", join(&partner.external_ids.iter().map(written_id).collect::<Vec<_>>()))
        .maybe("website", partner.website.as_ref())
        .maybe("contact_role", contact.map(|contact| &contact.role))
        .maybe("contact_name", personal(contact.and_then(|contact| contact.name.as_ref())).as_ref())
        .maybe("contact_email", personal(contact.and_then(|contact| contact.email.as_ref())).as_ref())
        .maybe("contact_telephone", personal(contact.and_then(|contact| contact.telephone.as_ref())).as_ref())
        .maybe("supports_up_to", partner.supports_up_to.as_ref())
        .maybe("source", partner.provenance.as_ref().map(|stamp| &stamp.source))
        .maybe("checked_on", partner.provenance.as_ref().and_then(|stamp| stamp.checked_on.as_ref()))
}
