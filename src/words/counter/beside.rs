//! What the counter says beside facts and results: who comes, the code for the phone, the camera, the reasons.

/// What the counter says beside facts and results.
#[derive(Debug)]
pub struct BesideWords {
    /// Who comes, and what holds when that is not the person.
    pub comes: ComesWords,
    /// The code for the phone.
    pub phone: PhoneWords,
    /// The camera.
    pub camera: CameraWords,
    /// The reasons beside a result.
    pub why: WhyWords,
    /// What a certificate's number contradicts.
    pub differs: DifferWords,
}

/// Who comes, and what holds when that is not the person.
#[derive(Debug)]
pub struct ComesWords {
    /// The heading of the choice.
    pub heading: &'static str,
    /// The person, a guardian, somebody who was sent.
    pub kinds: [&'static str; 3],
    /// The line that unfolds what holds for them everywhere: a guardian, somebody who was sent.
    pub general: [&'static str; 2],
    /// Behind a result: nothing was found of acting, so it is asked first.
    pub ask_first: &'static str,
    /// Before what they bring beside the person's papers.
    pub bring: &'static str,
    /// Behind a paper that no text names for whoever acts.
    pub ask_paper: &'static str,
    /// Where they may act, and no text says with what.
    pub ask_what: &'static str,
    /// On the slip: who comes.
    pub on_slip: fn(&str) -> String,
    /// On the slip, over what holds for whoever comes.
    pub on_slip_acting: fn(&str) -> String,
    /// On the slip, before programmes of which nothing was found.
    pub not_found: &'static str,
}

/// The code for the phone.
#[derive(Debug)]
pub struct PhoneWords {
    /// The button that shows it on the screen.
    pub show: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// How to go on with it at the phone.
    pub how: [&'static str; 3],
    /// What is in it, and what is not.
    pub holds: &'static str,
    /// Before its letters.
    pub letters: &'static str,
    /// What the picture is, to who does not see it.
    pub alt: &'static str,
    /// When nothing is answered yet.
    pub empty: &'static str,
    /// The button that takes it away.
    pub close: &'static str,
}

/// The camera.
#[derive(Debug)]
pub struct CameraWords {
    /// The button that turns it on.
    pub on: &'static str,
    /// The button that turns it off.
    pub off: &'static str,
    /// What its picture is.
    pub picture: &'static str,
    /// While the browser asks for it.
    pub coming: &'static str,
    /// While it looks.
    pub looks: &'static str,
    /// When it sees a code that is none of ours.
    pub other: &'static str,
    /// When it cannot be used: not here, not allowed, none there, taken by another program.
    pub troubles: [&'static str; 4],
}

/// The reasons beside a result.
#[derive(Debug)]
pub struct WhyWords {
    /// Under the heading of the results: how they are opened.
    pub hint: &'static str,
    /// Before what is missing, of an open result.
    pub missing: &'static str,
}

/// What a certificate's number contradicts.
#[derive(Debug)]
pub struct DifferWords {
    /// Before the sentences.
    pub heading: &'static str,
    /// The fact, what was said, what the certificate says.
    pub other: fn(&str, &str, &str) -> String,
    /// The fact and what was said, for which the certificate leaves no room.
    pub gone: fn(&str, &str) -> String,
}
