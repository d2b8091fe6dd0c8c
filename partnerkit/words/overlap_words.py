"""Sentences on overlaps: each clue of ``partnerkit.matching.evidence`` in German and English.

A name in braces is a value of the clue. Both languages name the values in the same order, so that
a sentence can be shown with links in it; a test holds that.
"""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

CLUES: Final[dict[str, Word]] = {
    "same-wikidata": Word(
        "Beide tragen die Wikidata-Kennung {wikidata}.", "Both bear the Wikidata id {wikidata}."
    ),
    "same-ror": Word("Beide tragen die ROR-Kennung {ror}.", "Both bear the ROR id {ror}."),
    "same-name": Word("Beide heißen „{first}“.", 'Both are called "{first}".'),
    "same-name:folded": Word(
        "„{first}“ und „{second}“ sind bis auf die Schreibung ein Name.",
        '"{first}" and "{second}" are one name but for the way it is written.',
    ),
    "other-name": Word(
        "Den Namen „{first}“ nennen beide Einträge, einer davon als weiteren Namen.",
        'The name "{first}" stands in both records, in one of them as another name.',
    ),
    "former-name": Word(
        "Den Namen „{first}“ nennen beide Einträge, einer davon als früheren Namen.",
        'The name "{first}" stands in both records, in one of them as a former name.',
    ),
    "same-alias": Word(
        "Die Kurzform „{first}“ nennen beide Einträge.",
        'The alias "{first}" stands in both records.',
    ),
    "qualifier": Word(
        "„{first}“ und „{second}“ unterscheiden sich nur im Zusatz.",
        '"{first}" and "{second}" differ only in what is added to the name.',
    ),
    "same-place": Word(
        "„{first}“ und „{second}“ sind Namen desselben Ortes (GeoNames {geonameid}).",
        '"{first}" and "{second}" are names of one place (GeoNames {geonameid}).',
    ),
    "same-words": Word(
        "„{first}“ und „{second}“ bestehen aus denselben Wörtern.",
        '"{first}" and "{second}" consist of the same words.',
    ),
    "spelling": Word(
        "„{first}“ und „{second}“ ähneln sich wie zwei Schreibungen eines Namens.",
        '"{first}" and "{second}" are as alike as two spellings of one name.',
    ),
    "shared-partner": Word("Beide sind Partner von {actor}.", "Both are partners of {actor}."),
    "ambiguous": Word(
        "Mehrere Orte heißen „{name}“ ({country}: {count}); gemeint sein kann nur einer.",
        'Several places are called "{name}" ({country}: {count}); only one can be meant.',
    ),
    "actor-kinds-differ": Word(
        "Die Art ist verschieden angegeben: {first} und {second}.",
        "The kind is stated differently: {first} and {second}.",
    ),
    "same-sides": Word(
        "Beide verbinden {home} mit {counterpart}.", "Both connect {home} with {counterpart}."
    ),
    "swapped": Word(
        "Die beiden Seiten sind dabei vertauscht.", "The two sides have changed places."
    ),
    "same-kind": Word("Die Art ist gleich: {kind}.", "The kind is the same: {kind}."),
    "kinds-differ": Word(
        "Die Art ist verschieden angegeben: {first} und {second}.",
        "The kind is stated differently: {first} and {second}.",
    ),
    "signed-together": Word(
        "Unterzeichnet wurden beide am selben Tag: {first}.",
        "Both were signed on one day: {first}.",
    ),
    "signed-together:vague": Word(
        "Unterzeichnet wurden beide {first}, soweit das Datum bekannt ist.",
        "Both were signed in {first}, as far as the date is known.",
    ),
    "signed-together:nested": Word(
        "Die Daten der Unterzeichnung passen zueinander: {first} und {second}.",
        "The dates of the signatures agree: {first} and {second}.",
    ),
    "signed-apart": Word(
        "Die Daten der Unterzeichnung weichen ab: {first} und {second}; ist der eine Eintrag eine "
        "Verlängerung, verweist er mit renews auf den anderen.",
        "The dates of the signatures differ: {first} and {second}; if one record is a renewal, it "
        "refers to the other with renews.",
    ),
    "signed-unknown": Word(
        "Nur einer nennt den Tag der Unterzeichnung: {first}.",
        "Only one states the date of the signature: {first}.",
    ),
    "signed-unknown:both": Word(
        "Keiner nennt den Tag der Unterzeichnung.", "Neither states the date of the signature."
    ),
    "takes-part": Word(
        "{actors} wirkt an {whole} mit und führt den eigenen Anteil als {part}.",
        "{actors} takes part in {whole} and has a record of its own for that: {part}.",
    ),
    "same-counterpart": Word(
        "Das Gegenüber ist dasselbe: {counterpart}.", "The counterpart is the same: {counterpart}."
    ),
    "nested-counterpart": Word("{part} gehört zu {whole}.", "{part} belongs to {whole}."),
    "same-city": Word(
        "{first} und {second} haben ihren Sitz am selben Ort.",
        "{first} and {second} have their seat in the same town.",
    ),
    "same-country": Word(
        "{first} und {second} liegen in einem Land ({country}); vereinbart wurde beides etwa zur "
        "selben Zeit.",
        "{first} and {second} lie in one country ({country}); both were agreed at about the same "
        "time.",
    ),
    "shared-topics": Word("Gemeinsam ist ihnen: {topics}.", "They have in common: {topics}."),
    "nested-topics": Word(
        "Das Thema des einen liegt im Feld des anderen: {topics}.",
        "The topic of one lies in the field of the other: {topics}.",
    ),
    "topics-unstated": Word(
        "Kein Thema nennt: {partnerships}.", "No topic is stated by: {partnerships}."
    ),
    "other-office": Word(
        "Auf unserer Seite handeln verschiedene Stellen: {offices}.",
        "On our side different offices act: {offices}.",
    ),
    "both-run": Word(
        "Nebeneinander laufen sie seit {since}.", "They have run side by side since {since}."
    ),
    "time-unknown": Word(
        "Ohne Datum ist: {partnerships}; ob sich beide überschneiden, ist offen.",
        "Without a date is: {partnerships}; whether the two overlap is open.",
    ),
    "planned": Word(
        "Noch nicht unterzeichnet ist: {partnerships}; abstimmen lässt es sich noch.",
        "Not yet signed is: {partnerships}; there is still time to talk.",
    ),
    "resting": Word(
        "Ruhend, ausgesetzt oder von unbekanntem Status ist: {partnerships}.",
        "Dormant, suspended or of unknown status is: {partnerships}.",
    ),
    "one-framework": Word(
        "Sie stehen unter einem gemeinsamen Rahmen: {frameworks}.",
        "They stand under one framework: {frameworks}.",
    ),
    "renewed": Word("{old} wird fortgesetzt durch {new}.", "{old} is continued by {new}."),
    "network": Word(
        "{network} ist die Mitgliedschaft in einem Netzwerk.",
        "{network} is a membership in a network.",
    ),
    "known-to-office": Word(
        "An beiden beteiligt ist schon: {actors}.", "Already involved in both: {actors}."
    ),
    "common-field": Word(
        "Es ist das übliche Arbeitsfeld beider Einrichtungen: {topics}.",
        "It is the usual field of work of both institutions: {topics}.",
    ),
    "related": Word("Die Einträge verweisen aufeinander.", "The records refer to each other."),
}
"""By clue; after a colon stands the form of the values for which a sentence is made."""

WORDS: Final[dict[str, Word]] = {
    "title": Word("Doppelungen und parallele Strukturen", "Overlaps and parallel structures"),
    "same-actor": Word(
        "Derselbe Akteur in mehreren Einträgen", "The same actor in several records"
    ),
    "same-partnership": Word(
        "Dieselbe Partnerschaft in mehreren Einträgen", "The same partnership in several records"
    ),
    "same-actor-perhaps": Word("Vielleicht derselbe Akteur", "Perhaps the same actor"),
    "same-partnership-perhaps": Word(
        "Vielleicht dieselbe Partnerschaft oder ein Teil von ihr",
        "Perhaps the same partnership, or a part of it",
    ),
    "parallel-structure": Word("Parallele Strukturen", "Parallel structures"),
    "judged": Word("Bereits beurteilt", "Already judged"),
    "contradictions": Word(
        "Urteile, die sich widersprechen", "Judgements that contradict each other"
    ),
    "one": Word("Überschneidung", "overlap"),
    "many": Word("Überschneidungen", "overlaps"),
    "none": Word(
        "Nichts überschneidet sich, soweit es die Einträge erkennen lassen.",
        "Nothing overlaps, as far as the records show.",
    ),
    "strengths": Word(
        "sicher: {certain}, wahrscheinlich: {likely}, möglich: {possible}",
        "certain: {certain}, likely: {likely}, possible: {possible}",
    ),
    "what-to-do": Word(
        "Ist eine gewollt, halten Sie es mit seinem Grund fest: partnerkit judge.",
        "If one is intended, record it with its reason: partnerkit judge.",
    ),
    "office": Word("zuständig", "in charge"),
    "status": Word("Status", "status"),
    "signed": Word("unterzeichnet", "signed"),
    "contact": Word("Kontakt", "contact"),
    "kind": Word("Art", "kind"),
    "country": Word("Land", "country"),
    "ties": Word("Partnerschaften", "partnerships"),
    "group": Word("Gruppe", "group"),
    "strength": Word("Sicherheit", "strength"),
    "overlap": Word("Überschneidung", "overlap"),
    "record": Word("Eintrag", "record"),
    "counterpart": Word("Gegenüber", "counterpart"),
    "topics": Word("gemeinsame Themen", "topics in common"),
    "verdict": Word("Urteil", "verdict"),
    "because": Word("Grund:", "reason:"),
    "by": Word("von", "by"),
    "on": Word("am", "on"),
    "until": Word("gilt bis", "holds until"),
    "expired": Word("Urteil abgelaufen am", "judgement expired on"),
    "through": Word("folgt aus dem Urteil über", "follows from the judgement on"),
    "clash": Word(
        "{first} und {second}: Die Urteile lauten verschieden; eines muss fallen.",
        "{first} and {second}: the judgements differ; one of them has to go.",
    ),
    "same-as-both": Word(
        "{first} und {second} sind als verschieden beurteilt, aber {same} ist dieselbe "
        "Partnerschaft wie beide; eines davon stimmt nicht.",
        "{first} and {second} are judged distinct, but {same} is the same partnership as both; one "
        "of these is not right.",
    ),
}
"""Headings, labels and sentences of the report."""
