//! Pictures of text, drawn here.

use leptos::prelude::document;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// How wide a picture is, and how high at most, in dots of the page.
const WIDTH: f64 = 720.0;
const HIGHEST: f64 = 2000.0;
const MARGIN: f64 = 32.0;
/// Dots of the picture for one of the page.
const SHARPNESS: f64 = 2.0;
const FACES: &str = "px system-ui, sans-serif";

/// One line of text as it is to be drawn.
#[derive(Debug, Clone)]
pub struct Line {
    /// The text; it is broken where it does not fit.
    pub text: String,
    /// The size of its letters.
    pub size: f64,
    /// Whether it is a heading.
    pub bold: bool,
    /// How far from the left it stands.
    pub indent: f64,
}

/// The lines as pictures, from top to bottom, each as an address that contains it; nothing where they cannot be drawn.
#[must_use]
pub fn draw(lines: &[Line]) -> Option<Vec<String>> {
    let measuring = Sheet::new(1.0)?;
    let mut placed: Vec<(String, &Line)> = Vec::new();
    for line in lines {
        placed.extend(measuring.broken(line).into_iter().map(|text| (text, line)));
    }
    let mut sheets: Vec<Vec<(f64, &str, &Line)>> = vec![Vec::new()];
    let mut at = MARGIN;
    for (text, line) in &placed {
        let height = line.size * 1.6;
        if at + height > HIGHEST - MARGIN {
            sheets.push(Vec::new());
            at = MARGIN;
        }
        if let Some(sheet) = sheets.last_mut() {
            sheet.push((at + line.size, text, line));
        }
        at += height;
    }
    sheets.iter().map(|lines| drawn(lines)).collect()
}

fn drawn(lines: &[(f64, &str, &Line)]) -> Option<String> {
    let bottom = lines.last().map_or(0.0, |(at, _, line)| at + line.size * 0.6);
    let sheet = Sheet::new(bottom + MARGIN)?;
    sheet.paint("#ffffff");
    sheet.pen.fill_rect(0.0, 0.0, WIDTH, bottom + MARGIN);
    sheet.paint("#000000");
    for (at, text, line) in lines {
        sheet.choose(line);
        sheet.pen.fill_text(text, MARGIN + line.indent, *at).ok()?;
    }
    sheet.canvas.to_data_url_with_type("image/png").ok().filter(|address| address.len() > "data:,".len())
}

struct Sheet {
    canvas: HtmlCanvasElement,
    pen: CanvasRenderingContext2d,
}

impl Sheet {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand dots")]
    fn new(height: f64) -> Option<Self> {
        let canvas: HtmlCanvasElement = document().create_element("canvas").ok()?.dyn_into().ok()?;
        canvas.set_width((WIDTH * SHARPNESS) as u32);
        canvas.set_height((height * SHARPNESS) as u32);
        let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        pen.scale(SHARPNESS, SHARPNESS).ok()?;
        Some(Self { canvas, pen })
    }

    fn paint(&self, colour: &str) {
        self.pen.set_fill_style_str(colour);
    }

    fn choose(&self, line: &Line) {
        let weight = if line.bold { "bold " } else { "" };
        self.pen.set_font(&[weight, &line.size.to_string(), FACES].concat());
    }

    /// The line in as many as it needs: Chinese breaks anywhere, words of letters and numbers stay whole.
    fn broken(&self, line: &Line) -> Vec<String> {
        self.choose(line);
        let room = WIDTH - 2.0 * MARGIN - line.indent;
        let fits = |text: &str| self.pen.measure_text(text).is_ok_and(|measured| measured.width() <= room);
        let mut lines = vec![String::new()];
        for word in words(&line.text) {
            let Some(last) = lines.last_mut() else { break };
            if fits(&[last.as_str(), word.as_str()].concat()) || last.is_empty() {
                last.push_str(&word);
            } else {
                lines.push(word.trim_start().to_owned());
            }
        }
        lines
    }
}

/// The pieces between which a line may break. A mark that ends something stays with what it ends.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut in_word = false;
    for letter in text.chars() {
        let of_word = letter.is_ascii_alphanumeric() || matches!(letter, '.' | ',' | '%' | '-');
        let stays = (of_word && in_word) || "。，、；：？！）》”’·".contains(letter);
        match words.last_mut().filter(|_| stays) {
            Some(word) => word.push(letter),
            None => words.push(letter.to_string()),
        }
        in_word = of_word;
    }
    words
}
