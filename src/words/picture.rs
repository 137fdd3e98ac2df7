//! Pictures beside words.

/// A file with a picture, and how large that is: its room is kept until it comes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PictureFile {
    /// Its address.
    pub address: &'static str,
    /// Its width in dots.
    pub width: &'static str,
    /// Its height in dots.
    pub height: &'static str,
}

/// An inside page of the disability certificate.
pub(super) const CERTIFICATE_FILE: PictureFile =
    PictureFile { address: "./certificate.svg", width: "320", height: "190" };
/// The results on a phone.
pub(super) const RESULTS_FILE: PictureFile = PictureFile { address: "./results.jpg", width: "360", height: "740" };

/// A picture beside a question.
#[derive(Debug)]
pub struct Picture {
    /// The file beside the page.
    pub file: PictureFile,
    /// What it shows, for those who do not see it.
    pub alt: &'static str,
    /// Under it.
    pub caption: &'static str,
}
