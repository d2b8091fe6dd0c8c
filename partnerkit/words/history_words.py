"""What the history of a register says when it has no answer, in German and English.

The keys are those of `partnerkit.history.HistoryError`; the words in braces are its values.
Each sentence names the cause first and then what to do.
"""

from __future__ import annotations

from typing import Final

from partnerkit.words.word import Word

HISTORY_WORDS: Final[dict[str, Word]] = {
    "no-repository": Word(
        "Das Register „{folder}“ liegt in keinem Git-Repository; seine Geschichte ist nicht"
        " bekannt. Mit „git init“ und einem ersten Commit beginnt sie.",
        'The register "{folder}" is not inside a Git repository, so nothing is known of its'
        ' history. It begins with "git init" and a first commit.',
    ),
    "no-git": Word(
        "Das Programm „git“ fehlt auf diesem Rechner; die Geschichte des Registers lässt sich"
        " nicht lesen. Bitte Git installieren.",
        'The program "git" is missing on this computer, so the history of the register cannot'
        " be read. Please install Git.",
    ),
    "no-commit": Word(
        "Im Register „{folder}“ gibt es noch keinen Commit; die Geschichte beginnt mit dem ersten.",
        'The register "{folder}" has no commit yet; its history begins with the first one.',
    ),
    "foreign-owner": Word(
        "Das Repository „{folder}“ gehört einem anderen Benutzer; Git liest es deshalb nicht."
        " Wenn Sie ihm vertrauen: git config --global --add safe.directory '{folder}'",
        'The repository "{folder}" belongs to another user, so Git does not read it.'
        " If you trust it: git config --global --add safe.directory '{folder}'",
    ),
    "unreadable": Word(
        "Git kann das Repository „{folder}“ nicht lesen; die Arbeitsdateien sind davon nicht"
        " betroffen. „git fsck“ in diesem Ordner nennt den Schaden.",
        'Git cannot read the repository "{folder}"; the working files are not affected.'
        ' "git fsck" in this folder names the damage.',
    ),
    "no-revision": Word(
        "„{revision}“ ist weder ein Datum noch ein Stand dieses Repositorys. Möglich sind etwa"
        " 2025-03-01, HEAD~3, der Name eines Zweigs oder die Nummer eines Commits.",
        '"{revision}" is neither a date nor a revision of this repository. Possible are, for'
        " example, 2025-03-01, HEAD~3, the name of a branch or the number of a commit.",
    ),
    "no-revision-shallow": Word(
        "„{revision}“ fehlt in dieser flachen Kopie (shallow clone): Sie reicht mit {commits}"
        " Commits bis {oldest} zurück. Die ganze Geschichte holt „git fetch --unshallow“,"
        " in der CI „fetch-depth: 0“ (GitHub) oder „GIT_DEPTH: 0“ (GitLab).",
        '"{revision}" is missing in this shallow clone: with {commits} commits it goes back to'
        ' {oldest}. "git fetch --unshallow" gets the whole history; in CI it is'
        ' "fetch-depth: 0" (GitHub) or "GIT_DEPTH: 0" (GitLab).',
    ),
    "no-range": Word(
        "„{range}“ nennt keine zwei Stände. Gemeint ist etwa 2025-03-01..HEAD oder main..entwurf.",
        '"{range}" does not name two revisions. What is meant is 2025-03-01..HEAD or main..draft.',
    ),
    "before-beginning": Word(
        "Am {date} war das Register noch nicht in Git; sein erster Commit ist vom {oldest}.",
        "On {date} the register was not in Git yet; its first commit is of {oldest}.",
    ),
    "no-common-commit": Word(
        "„{one}“ und „{other}“ haben keinen gemeinsamen Commit; sie lassen sich nicht vergleichen.",
        '"{one}" and "{other}" have no commit in common, so they cannot be compared.',
    ),
    "no-common-commit-shallow": Word(
        "Der gemeinsame Commit von „{one}“ und „{other}“ fehlt in dieser flachen Kopie (shallow"
        " clone): Sie reicht mit {commits} Commits bis {oldest} zurück. Die ganze Geschichte holt"
        " „git fetch --unshallow“, in der CI „fetch-depth: 0“ (GitHub) oder „GIT_DEPTH: 0“"
        " (GitLab).",
        'The commit that "{one}" and "{other}" have in common is missing in this shallow clone:'
        ' with {commits} commits it goes back to {oldest}. "git fetch --unshallow" gets the whole'
        ' history; in CI it is "fetch-depth: 0" (GitHub) or "GIT_DEPTH: 0" (GitLab).',
    ),
    "no-identity": Word(
        "Git weiß nicht, wer Sie sind; ein Commit braucht Namen und Postfach."
        " Einmal genügt: git config --global user.name 'Name' und"
        " git config --global user.email 'postfach@stadt.example'",
        "Git does not know who you are; a commit needs a name and a mailbox."
        " Once is enough: git config --global user.name 'Name' and"
        " git config --global user.email 'mailbox@city.example'",
    ),
    "under-way": Word(
        "Im Repository „{folder}“ ist noch etwas im Gange (merge, rebase, cherry-pick oder revert)."
        " Bringen Sie es erst zu Ende; „git status“ sagt, was fehlt.",
        'Something is still under way in the repository "{folder}" (merge, rebase, cherry-pick or'
        ' revert). Complete it first; "git status" says what is missing.',
    ),
    "busy": Word(
        "Ein anderes Programm arbeitet gerade mit Git in „{folder}“. Bitte gleich noch einmal"
        " versuchen; läuft keines mehr, löschen Sie „.git/index.lock“.",
        'Another program is working with Git in "{folder}". Please try again in a moment; if none'
        ' is running any more, delete ".git/index.lock".',
    ),
    "missing-objects": Word(
        "Dem Repository „{folder}“ fehlen Inhalte (etwa nach „git clone --filter“); nachgeladen"
        " wird nichts. „git fetch --refetch“ holt sie.",
        'The repository "{folder}" lacks contents (as after "git clone --filter"); nothing is'
        ' downloaded on the way. "git fetch --refetch" gets them.',
    ),
}
