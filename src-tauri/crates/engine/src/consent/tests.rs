use super::*;
use crate::profiles::{Draft, save_person};
use crate::scratch;

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

fn person(tx: &WriteTx, email: &str) -> ProfileId {
    let draft = Draft { email: Some(email.to_owned()), first_name: Some("Ana".to_owned()), ..Draft::default() };
    save_person(tx, draft, "hand", now()).unwrap()
}

fn say(tx: &WriteTx, person: ProfileId, state: ConsentState) {
    let new = NewConsent {
        person,
        purpose: "news".to_owned(),
        channel: Channel::Email,
        state,
        how: "signed form".to_owned(),
        evidence: None,
    };
    record_consent(tx, &new, "hand", now()).unwrap();
}

#[test]
fn a_no_outlives_the_person_and_meets_them_again_by_address() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    save_purpose(&tx, &Purpose { key: "news".into(), name: "News".into(), legal_basis: LegalBasis::Consent }).unwrap();
    let ana = person(&tx, "ana@example.org");
    say(&tx, ana, ConsentState::Withdrawn);
    crate::profiles::remove_person(&tx, ana).unwrap();
    let again = person(&tx, "ANA@example.org");
    assert_ne!(again, ana, "a number that history remembers is not used again");
    assert_eq!(choices(&tx, again).unwrap()[0].state, ConsentState::Withdrawn);
    say(&tx, again, ConsentState::Given);
    assert_eq!(choices(&tx, again).unwrap()[0].state, ConsentState::Given, "the latest word holds");
}

#[test]
fn the_gate_needs_a_yes_only_where_the_purpose_rests_on_consent() {
    use ConsentState::{Given, NeverAsked, Withdrawn};
    assert_eq!(gate(LegalBasis::Consent, false, NeverAsked), Gate::NoConsent);
    assert_eq!(gate(LegalBasis::Consent, false, Given), Gate::Open);
    assert_eq!(gate(LegalBasis::Contract, false, NeverAsked), Gate::Open);
    assert_eq!(gate(LegalBasis::Contract, false, Withdrawn), Gate::NoConsent, "every basis respects a no");
    assert_eq!(gate(LegalBasis::Consent, true, Given), Gate::Suppressed, "never contact comes before every yes");
}
