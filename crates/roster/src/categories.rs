//! Disabilities as the lists of federations have them: the category in one column, its grade in another.
//!
//! The page asks for the grade of each category. Whoever has one category has none of the others. Of several categories with
//! one grade, that is the grade of the severest: which has it nobody can tell, so their grades are left unknown.

use zhucan_catalog::Category;
use zhucan_rules::{FactId, FactSet, Facts, Value};

use crate::chinese::UNKNOWN;
use crate::fault::Problem;

/// What a column of categories may be called.
pub(crate) const NAMES: &[&str] =
    &["category", "残疾类别", "残疾类型", "残疾种类", "残疾类别名称", "残疾类别等级", "残疾类别及等级"];

/// What a column of their grades may be called.
pub(crate) const GRADES: &[&str] = &["grade", "残疾等级", "残疾级别", "残疾等级名称"];

/// What each category may be called, in the order of [`Category::SINGLE`]; the digit is the certificate's own code.
const SINGLE: [(&str, &str); 6] =
    [("视力", "1"), ("听力", "2"), ("言语", "3"), ("肢体", "4"), ("智力", "5"), ("精神", "6")];

/// More than one of them, without saying which.
const SEVERAL: &[&str] = &["多重", "7"];

/// None of them.
const NONE: &[&str] = &["none", "无", "没有"];

/// What may stand between several.
const BETWEEN: &[char] = &['、', ',', ';', '/', '+', '|', ' ', '和', '及'];

/// What stands behind a category's name.
const DISABILITY: &str = "残疾";

/// The facts that hold the grade of each category.
#[derive(Debug, Clone)]
pub(crate) struct Categories {
    facts: Vec<(FactId, Value)>,
}

impl Categories {
    /// The facts of all six, each with the value of who has not this category; nothing where one is missing.
    pub(crate) fn of(facts: &Facts) -> Option<Self> {
        let none = |(_, id): &(Category, &str)| {
            let fact = facts.find(id)?;
            Some((fact, facts.get(fact)?.parse("none").ok()?))
        };
        let facts = Category::SINGLE.iter().map(none).collect::<Option<Vec<_>>>()?;
        Some(Self { facts })
    }

    pub(crate) fn facts(&self) -> FactSet {
        self.facts.iter().map(|(fact, _)| *fact).collect()
    }

    /// What two cells say together. `value` reads a grade.
    pub(crate) fn read(
        &self,
        categories: &str,
        grades: &str,
        value: impl Fn(FactId, &str) -> Option<Value>,
    ) -> Result<Vec<(FactId, Value)>, Problem> {
        let unknown = |cell: &str| cell.is_empty() || UNKNOWN.contains(&cell);
        if unknown(categories) {
            return Ok(Vec::new());
        }
        if NONE.contains(&categories) {
            return Ok(self.facts.clone());
        }
        let Some(named) = parts(categories).map(|part| self.named(part)).collect::<Option<Vec<_>>>() else {
            return Err(Problem::Category { given: categories.to_owned() });
        };
        let one = |named| if let Named::One(fact, beside) = named { Some((fact, beside)) } else { None };
        // Whoever has several that are not named may have any.
        let Some(named) = named.into_iter().map(one).collect::<Option<Vec<_>>>() else { return Ok(Vec::new()) };
        let refused = || Problem::Grade { given: grades.to_owned() };
        let grade = |(fact, cell): (FactId, &str)| match value(fact, cell) {
            Some(grade) if !self.facts.contains(&(fact, grade)) => Ok((fact, grade)),
            _ => Err(refused()),
        };
        let others = self.facts.iter().filter(|(fact, _)| named.iter().all(|(one, _)| one != fact));
        let mut said: Vec<(FactId, Value)> = others.copied().collect();
        for (fact, beside) in named.iter().filter(|(_, beside)| !beside.is_empty()) {
            said.push(grade((*fact, beside)).map_err(|_| Problem::Category { given: categories.to_owned() })?);
        }
        let bare: Vec<FactId> = named.iter().filter(|(_, beside)| beside.is_empty()).map(|(fact, _)| *fact).collect();
        let listed: Vec<&str> = if unknown(grades) { Vec::new() } else { parts(grades).collect() };
        if listed.len() == bare.len() {
            for one in bare.into_iter().zip(listed) {
                said.push(grade(one)?);
            }
        } else if let [one] = listed.as_slice() {
            // The grade of the severest: it has to be one, and stays with nobody.
            grade((named.first().ok_or_else(refused)?.0, one))?;
        } else if !listed.is_empty() {
            return Err(refused());
        }
        Ok(said)
    }

    /// What a word names.
    fn named<'a>(&self, word: &'a str) -> Option<Named<'a>> {
        let behind = |word: &'a str| word.strip_prefix(DISABILITY).unwrap_or(word).trim();
        if SEVERAL.iter().any(|name| word.strip_prefix(name).is_some_and(|rest| behind(rest).is_empty())) {
            return Some(Named::Several);
        }
        for ((name, code), (fact, _)) in SINGLE.iter().zip(&self.facts) {
            if word == *code {
                return Some(Named::One(*fact, ""));
            }
            if let Some(rest) = word.strip_prefix(name) {
                return Some(Named::One(*fact, behind(rest)));
            }
        }
        None
    }
}

/// What a word of a cell names.
enum Named<'a> {
    /// More than one category, without saying which.
    Several,
    /// A category, with the grade that stands behind it, or nothing.
    One(FactId, &'a str),
}

fn parts(cell: &str) -> impl Iterator<Item = &str> {
    cell.split(BETWEEN).map(str::trim).filter(|part| !part.is_empty())
}
