//! The time limits that end on a day, as a file for the calendar of the phone.

use ics::parameters::Value;
use ics::properties::{Description, DtStart, Summary, Trigger};
use ics::{Alarm, Event, ICalendar};
use zhucan_rules::Date;

use super::words;
use crate::components::element::{El, el};
use crate::components::phrases::{p, part};
use crate::platform::{host, page};
use crate::state::Informed;

/// What ends on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Ending {
    day: Date,
    programme: &'static str,
    sentence: &'static str,
}

/// The link that saves the file; nothing where nothing ends on a day, or nothing can be downloaded.
pub(super) fn calendar(informed: Informed) -> Option<El> {
    let words = &words(informed.session).handover;
    let endings = endings(informed);
    if endings.is_empty() || !host::can_download() {
        return None;
    }
    let address = page::data_address("text/calendar;charset=utf-8", &file(informed, &endings));
    let save = el("a").class("button").attr("href", &address).attr("download", "zhucan.ics").text(words.calendar_save);
    let told = words.calendar.iter().map(|line| p(line)).collect();
    Some(part(words.calendar_heading).children(told).child(el("p").child(save)))
}

fn endings(informed: Informed) -> Vec<Ending> {
    let today = informed.session.today;
    let mut endings = Vec::new();
    for entry in informed.wanted().into_iter().filter_map(|id| informed.entry(id)) {
        for told in entry.steps.iter().chain(&entry.limits) {
            let day = told.due.and_then(|due| due.next(today));
            endings.extend(day.map(|day| Ending { day, programme: &entry.name, sentence: &told.text }));
        }
    }
    endings
}

/// The file: a whole day for each, and a reminder three days before.
fn file(informed: Informed, endings: &[Ending]) -> String {
    let words = &words(informed.session).handover;
    let day = |day: Date| format!("{:04}{:02}{:02}", day.year(), day.month(), day.day());
    let made = format!("{}T000000Z", day(informed.session.today));
    let mut calendar = ICalendar::new("2.0", "-//zhucan//zhucan//ZH");
    for (number, ending) in (1..).zip(endings) {
        let mut event = Event::new(format!("{}-{number}@zhucan", day(ending.day)), made.clone());
        let mut starts = DtStart::new(day(ending.day));
        starts.add(Value::DATE);
        let summary = (words.due)(ending.programme);
        event.push(starts);
        event.push(Summary::new(ics::escape_text(summary.clone())));
        event.push(Description::new(ics::escape_text(ending.sentence)));
        event.add_alarm(Alarm::display(Trigger::new("-P3D"), Description::new(ics::escape_text(summary))));
        calendar.add_event(event);
    }
    calendar.to_string()
}
