//! Diagrams in storage: what goes out comes back the same, and broken parts are refused.

use zhucan_rules::{Diagram, DiagramError, Evidence, FactId, LevelParts, relevant_facts};

use crate::dice::Dice;
use crate::world::World;

const WORLDS: u64 = 600;

/// Two levels on the first two facts: both in their first class.
fn parts() -> (Vec<LevelParts>, u16) {
    let upper = LevelParts { fact: FactId(0), classes: 2, edges: vec![5, 4] };
    let lower = LevelParts { fact: FactId(1), classes: 2, edges: vec![1, 1, 3, 1] };
    (vec![upper, lower], 6)
}

fn refused(spoil: impl FnOnce(&mut Vec<LevelParts>, &mut u16)) {
    let (mut levels, mut root) = parts();
    assert!(Diagram::from_parts(levels.clone(), root).is_ok());
    spoil(&mut levels, &mut root);
    assert_eq!(Diagram::from_parts(levels, root), Err(DiagramError::Broken));
}

#[test]
fn a_diagram_comes_back_from_its_parts() {
    for seed in 0..WORLDS {
        let (world, _) = World::draw(seed);
        for diagram in world.diagrams().iter().chain(world.possibility().groups()) {
            let (levels, root) = diagram.parts();
            assert_eq!(Diagram::from_parts(levels, root).as_ref(), Ok(diagram));
        }
    }
}

#[test]
fn a_child_on_a_level_that_is_not_the_next_is_refused() {
    refused(|levels, _| levels[0].edges[0] = 3);
    refused(|levels, _| levels[0].edges[0] = 6);
    refused(|levels, _| levels[1].edges[0] = 4);
    refused(|levels, _| levels[1].edges[0] = u16::MAX);
}

#[test]
fn a_ragged_level_is_refused() {
    refused(|levels, _| levels[1].edges.truncate(3));
    refused(|levels, _| levels[0].edges.push(4));
}

#[test]
fn a_level_without_classes_or_with_too_many_is_refused() {
    refused(|levels, _| levels[0].classes = 0);
    refused(|levels, _| levels[0] = LevelParts { fact: FactId(0), classes: 33, edges: vec![4; 33] });
    refused(|levels, _| levels[0] = LevelParts { fact: FactId(0), classes: 255, edges: vec![4; 255] });
}

#[test]
fn levels_out_of_the_declared_order_are_refused() {
    refused(|levels, _| levels[1].fact = FactId(0));
    refused(|levels, _| levels[0].fact = FactId(2));
    refused(|levels, _| levels[1].fact = FactId(128));
}

#[test]
fn a_root_that_is_not_on_the_first_level_is_refused() {
    for elsewhere in [1, 3, 4, 5, 7, u16::MAX] {
        refused(|_, root| *root = elsewhere);
    }
}

#[test]
fn more_nodes_than_a_diagram_can_number_are_refused() {
    let level = LevelParts { fact: FactId(0), classes: 2, edges: vec![1; 2 * 65_536] };
    assert_eq!(Diagram::from_parts(vec![level], 4), Err(DiagramError::TooLarge));
    let level = LevelParts { fact: FactId(0), classes: 1, edges: vec![1; 65_532] };
    assert_eq!(Diagram::from_parts(vec![level], 4), Err(DiagramError::TooLarge));
}

#[test]
fn the_end_of_the_impossible_may_stand_on_any_level() {
    let (mut levels, _) = parts();
    levels[0].edges[0] = 0;
    levels[1].edges[0] = 0;
    assert!(Diagram::from_parts(levels.clone(), 6).is_ok());
    assert!(Diagram::from_parts(levels, 0).is_ok());
}

#[test]
fn damaged_parts_are_refused_or_still_answer() {
    let mut answered = 0;
    for seed in 0..WORLDS {
        let (world, mut dice) = World::draw(seed);
        for diagram in world.diagrams() {
            let (mut levels, mut root) = diagram.parts();
            damage(&mut dice, &mut levels, &mut root);
            let Ok(damaged) = Diagram::from_parts(levels, root) else { continue };
            let evidence = Evidence::nothing_known(&world.facts);
            assert!(relevant_facts(&damaged, &evidence).without(damaged.facts()).is_empty());
            answered += 1;
        }
    }
    assert!(answered > 50, "only {answered} damaged diagrams were accepted");
}

fn damage(dice: &mut Dice, levels: &mut [LevelParts], root: &mut u16) {
    if levels.is_empty() || dice.chance(10) {
        *root = dice.between(0_u16, 9);
        return;
    }
    let at = dice.place(levels.len());
    let level = &mut levels[at];
    match dice.between(0_u8, 4) {
        0 => level.classes = dice.between(0_u8, u8::MAX),
        1 => level.fact = FactId(dice.between(0_u8, u8::MAX)),
        _ if level.edges.is_empty() => {}
        _ => {
            let edge = dice.place(level.edges.len());
            level.edges[edge] = level.edges[edge].saturating_add(dice.between(0_u16, 1));
        }
    }
}
