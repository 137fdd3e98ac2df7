//! The policy that was compiled into this page.

use std::sync::LazyLock;

use zhucan_catalog::{Catalogue, decode_catalogue};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| {
    #[expect(clippy::expect_used, reason = "the same build wrote these bytes; a page that cannot read them must stop")]
    decode_catalogue(include_bytes!(concat!(env!("OUT_DIR"), "/catalogue.bin")))
        .expect("the compiled policy can be read")
});

/// What decides.
#[must_use]
pub fn catalogue() -> &'static Catalogue {
    &CATALOGUE
}
