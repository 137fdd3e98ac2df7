//! What a certificate's number says, to be compared before it is filled in: with the certificate, and with what was said.

use zhucan_catalog::{Category, Certificate};
use zhucan_rules::Value;

use super::{acts, said};
use crate::components::element::{El, el};
use crate::components::phrases::{button, p};
use crate::pages::telling;
use crate::platform::focus;
use crate::state::Counter;
use crate::state::counter::Entry;
use crate::state::desk::Difference;
use crate::state::policy::catalogue;

/// What the number says, once it was read.
pub(super) fn confirmation(counter: Counter) -> Vec<El> {
    let Entry::Read(certificate) = counter.entry() else { return Vec::new() };
    let words = &said(counter.session).entry;
    let fill = move || {
        counter.confirm();
        acts::go_on(counter, None);
    };
    let leave = move || {
        counter.dismiss();
        focus::on("#entry");
    };
    let several = (certificate.category == Category::Several).then(|| p(words.ask_grades));
    let buttons = el("p")
        .child(button("button", words.fill).attr("id", "fill").attr("aria-describedby", "read").on_click(fill))
        .child(
            button("button button--quiet", words.leave)
                .child(el("kbd").attr("aria-hidden", "true").text("Esc"))
                .on_click(leave),
        );
    let read = el("div")
        .attr("id", "read")
        .child(p(&spelt_out(counter, certificate)).class("read"))
        .maybe(several)
        .children(differences(counter, certificate))
        .child(p(words.compare));
    // Behind the buttons: it is there to be looked up, and no reader says it with every number.
    let source = p(words.source).class("hint");
    vec![el("div").class("notice confirm").child(read).child(buttons).child(source)]
}

/// What was said and the certificate contradicts, one sentence each.
fn differences(counter: Counter, certificate: Certificate) -> Vec<El> {
    let session = counter.session;
    let words = &said(session).beside.differs;
    let told = |one: &Difference| {
        let name = telling::name(session, one.fact);
        let valued = |value| telling::value(session, one.fact, value);
        let sentence = match one.certified {
            Some(certified) => (words.other)(name, &valued(one.said), &valued(certified)),
            None => (words.gone)(name, &valued(one.said)),
        };
        el("li").text(&sentence)
    };
    let all = counter.desk(|desk| desk.differences(catalogue(), certificate));
    if all.is_empty() {
        return Vec::new();
    }
    let list = el("ul").class("differs").children(all.iter().map(told).collect());
    vec![p(words.heading).class("field-error"), list]
}

/// Age, category and grade in words.
fn spelt_out(counter: Counter, certificate: Certificate) -> String {
    let session = counter.session;
    let facts = &session.catalogue().facts;
    let fact = Category::SINGLE.iter().find(|(category, _)| *category == certificate.category);
    let first = Category::SINGLE.first().and_then(|(_, name)| facts.find(name));
    let own = fact.and_then(|(_, name)| facts.find(name));
    let words = &said(session).entry;
    let category = own.map_or(words.several, |fact| telling::member(session, fact));
    let grade = own.or(first).map(|fact| telling::value(session, fact, Value(u16::from(certificate.grade))));
    (words.read)(&(session.words().said.years)(certificate.age), category, &grade.unwrap_or_default())
}
