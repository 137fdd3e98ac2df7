//! Faults in what programmes share: instruments, papers, windows.

use crate::draft::Draft;

#[test]
fn an_id_is_declared_once() {
    for (file, more, expected) in [
        (
            "papers.toml",
            "\n[[paper]]\nid = \"identity-card\"\nname = \"身份证\"\nfrom = \"自己带\"\n",
            "papers.toml: identity-card: this paper is declared twice",
        ),
        (
            "windows.toml",
            "\n[[window]]\nid = \"township\"\nname = \"街道\"\nfind = \"街道里\"\n",
            "windows.toml: township: this window is declared twice",
        ),
        (
            "instruments.toml",
            "\n[[instrument]]\nid = \"ordinance\"\nname = \"条例\"\n",
            "instruments.toml: ordinance: this instrument is declared twice",
        ),
        (
            "standards.toml",
            "\n[[standard]]\nid = \"minimum-living\"\nname = \"低保\"\nunit = \"yuan-per-month\"\nevidence = \"R\"\n\
             confirm = \"请确认\"\n[[standard.value]]\nfrom = 2022-10-01\nyuan = 1\nsource = \"报道\"\n",
            "standards.toml: minimum-living: this standard is declared twice",
        ),
    ] {
        let found = Draft::small().append(file, more).faults();
        assert!(found.iter().any(|fault| fault.to_string() == expected), "{found:?}");
    }
}

#[test]
fn what_nothing_uses_is_told() {
    Draft::small()
        .append("papers.toml", "\n[[paper]]\nid = \"bank-card\"\nname = \"银行卡\"\nfrom = \"自己带\"\n")
        .append("windows.toml", "\n[[window]]\nid = \"bank\"\nname = \"银行\"\nfind = \"附近\"\n")
        .append("instruments.toml", "\n[[instrument]]\nid = \"rumour\"\nname = \"传闻\"\n")
        .has(&[
            "instruments.toml: rumour: nothing cites this instrument",
            "papers.toml: bank-card: no programme asks for this paper",
            "windows.toml: bank: no programme is applied for at this window",
        ]);
}

#[test]
fn the_day_on_which_an_instrument_took_effect_is_a_day() {
    Draft::small()
        .change("instruments.toml", "in_force = 2010-01-01", "in_force = 08:00:00")
        .has(&["instruments.toml: ordinance.in_force: the date is missing; write it as 2026-11-23, without quotes"]);
}
