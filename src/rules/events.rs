//! Events and products: editions, named wars, laws and works.

use super::Rule;
use crate::kind::Kind;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "event.edition",
        definite: false,
        kind: Kind::Event,
        weight: 86,
        pattern: "[ <g:event> ( $de ( <g:location> | <g:country> ) )? <year> ]",
        examples: &["La [Coupe du monde 2018] commence.", "Le [Tour de France 1998] fut agité."],
    },
    Rule {
        name: "event.host",
        definite: false,
        kind: Kind::Event,
        weight: 78,
        pattern: "[ <g:event> $de ( <g:location> | <g:country> ) ]",
        examples: &["Aux [Jeux olympiques de Tokyo], elle a gagné."],
    },
    Rule {
        name: "event.head",
        definite: true,
        kind: Kind::Event,
        weight: 76,
        pattern: "[ <event_head:de&!event_head:context> $adjectives? $de ( <g:location> | <g:country> | <g:organisation> | <cap&!given> ( <cap> | $anyadj )* | <lower&noun&!func> $anyadj* $de ( <g:location> | <g:country> | <cap> ) ) ( $de ( <g:location> | <g:country> ) )? <year>? ]",
        examples: &["Le [Festival du film de Tizi] s'ouvre."],
    },
    Rule {
        name: "event.name",
        definite: false,
        kind: Kind::Event,
        weight: 80,
        pattern: "[ <event_head:name&!event_head:context> $anyadj? <cap&!start&!g:location&!g:country> <cap>* <year>? ]",
        examples: &["La [tempête Gabriel] approche."],
    },
    Rule {
        name: "product.head",
        definite: false,
        kind: Kind::Product,
        weight: 78,
        pattern: "[ <product_head:in> ( $de )? <cap&!start&!title> ( <cap> | $anyadj )* <year>? ]",
        examples: &["La [loi Veil] a changé la vie.", "Le [traité de Lisbonne] s'applique."],
    },
    Rule {
        name: "event.numbered",
        definite: false,
        kind: Kind::Event,
        weight: 80,
        pattern: "[ <event_head:capital> <cap&roman> ]",
        examples: &["Pour l'[Acte XI], ils étaient peu."],
    },
    Rule {
        name: "product.quoted",
        definite: false,
        kind: Kind::Product,
        weight: 90,
        pattern: "<lower&product_head:out> ( <lower> | <word:comma> | <g:demonym> )? ( <lower> | <word:comma> )? ( <lower> | <word:comma> )? ( <lower> | <word:comma> )? <word:open_quote> [ <cap> ( <word> | <num> | <word:comma> )* ] <word:close_quote>",
        examples: &["Le film d'horreur, \"[Dachra]\", sort demain.", "Son roman « [La Nuit des autres] » plaît."],
    },
    Rule {
        name: "product.code",
        definite: false,
        kind: Kind::Product,
        weight: 80,
        pattern: "[ <cap&product_head:in&~Code> $de <lower&noun> $anyadj* ( <word:et> $de? <lower&noun> $anyadj* )? ]",
        examples: &["Le [Code de l'animal] est paru."],
    },
    Rule {
        name: "product.vessel",
        definite: false,
        kind: Kind::Product,
        weight: 92,
        pattern: "<lower&product_head:vessel> <lower&adj>? [ <cap&!start&!g:location&!g:country&!g:organisation> ( <word:de> <cap> | <cap> | <num> )* ]",
        examples: &["Le porte-avions [Charles de Gaulle] quitte Toulon."],
    },
    Rule {
        name: "product.year",
        definite: false,
        kind: Kind::Product,
        weight: 84,
        pattern: "[ <g:product> ( <word:pour> $det <word:year_noun> )? <year> ]",
        examples: &["La [loi de finances 2019] est votée."],
    },
];
