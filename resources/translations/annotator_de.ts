<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <source>{rule} as a bound</source>
        <extracomment>annotator/figures/bounds.py</extracomment>
        <translation>{rule} als Schranke</translation>
    </message>
    <message>
        <source>percent after a number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Prozentangabe nach einer Zahl</translation>
    </message>
    <message>
        <source>multiple</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>currency beside a number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Währung neben einer Zahl</translation>
    </message>
    <message>
        <source>unit of measure after a number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Maßeinheit nach einer Zahl</translation>
    </message>
    <message>
        <source>unit of time after a number</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Zeiteinheit nach einer Zahl</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>ordinal</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Ordnungszahl</translation>
    </message>
    <message>
        <source>fraction</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>percent in words</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>Prozent in Worten</translation>
    </message>
    <message>
        <source>spoken time of day</source>
        <extracomment>annotator/figures/clock.py</extracomment>
        <translation>gesprochene Uhrzeit</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <extracomment>annotator/figures/clock.py</extracomment>
        <translation>volle Stunde</translation>
    </message>
    <message>
        <source>{rule} that ends as the article says</source>
        <extracomment>annotator/figures/fiscal.py</extracomment>
        <translation>{rule}, endet wie im Artikel gesagt</translation>
    </message>
    <message>
        <source>money in two units</source>
        <extracomment>annotator/figures/joined.py</extracomment>
        <translation>Geld in zwei Einheiten</translation>
    </message>
    <message>
        <source>quantity in two units</source>
        <extracomment>annotator/figures/joined.py</extracomment>
        <translation>Größe in zwei Einheiten</translation>
    </message>
    <message>
        <source>duration and a fraction</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Dauer und ein Bruchteil</translation>
    </message>
    <message>
        <source>duration in two units</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Dauer in zwei Einheiten</translation>
    </message>
    <message>
        <source>range: {rule}</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Bereich: {rule}</translation>
    </message>
    <message>
        <source>range of ages</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Altersbereich</translation>
    </message>
    <message>
        <source>{rule} that is shared</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>{rule}, gemeinsam genutzt</translation>
    </message>
    <message>
        <source>number and fold</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Zahl und „-fach“</translation>
    </message>
    <message>
        <source>number and x</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Zahl und x</translation>
    </message>
    <message>
        <source>number and times</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Zahl und „mal“</translation>
    </message>
    <message>
        <source>ratio of two numbers</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Verhältnis zweier Zahlen</translation>
    </message>
    <message>
        <source>rate</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Rate</translation>
    </message>
    <message>
        <source>unit of measure before a number</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Maßeinheit vor einer Zahl</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Alter</translation>
    </message>
    <message>
        <source>size in several directions</source>
        <extracomment>annotator/figures/sizes.py</extracomment>
        <translation>Größe in mehreren Richtungen</translation>
    </message>
    <message>
        <source>weekday, {rule}</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Wochentag, {rule}</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Monat</translation>
    </message>
    <message>
        <source>weekday</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>{rule}{how}, under the heading “{words}”</source>
        <extracomment>annotator/figures/table_scale.py</extracomment>
        <translation>{rule}{how}, unter der Überschrift „{words}“</translation>
    </message>
    <message>
        <source>weekday of a week</source>
        <extracomment>annotator/figures/weeks.py</extracomment>
        <translation>Wochentag einer Woche</translation>
    </message>
    <message>
        <source>part of a day of a week</source>
        <extracomment>annotator/figures/weeks.py</extracomment>
        <translation>Tageszeit eines Wochentags</translation>
    </message>
    <message>
        <source>the stretch is not within the {text} code points of the text</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>die Strecke liegt nicht innerhalb der {text} Codepunkte des Textes</translation>
    </message>
    <message>
        <source>the quote is not what the text has there</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>das Zitat ist nicht, was dort im Text steht</translation>
    </message>
    <message>
        <source>an edge lies inside a line break</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>eine Kante liegt in einem Zeilenumbruch</translation>
    </message>
    <message>
        <source>a candidate has the state {pop}</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>ein Kandidat hat den Zustand {pop}</translation>
    </message>
    <message>
        <source>Open a backup of the project.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Eine Sicherung des Projekts öffnen.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {told}.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Der Aufbau der Datei ist beschädigt: {told}.</translation>
    </message>
    <message>
        <source>A row of “{table}” belongs to a row of “{parent}” that is not there.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Eine Zeile von „{table}“ gehört zu einer Zeile von „{parent}“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The list of format changes is not what the program wrote.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Liste der Formatänderungen ist nicht die, die das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>A stored text is not what was imported.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Ein gespeicherter Text ist nicht der importierte.</translation>
    </message>
    <message>
        <source>Lines {expected} to {seq} of the journal are missing.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Zeilen {expected} bis {seq} des Journals fehlen.</translation>
    </message>
    <message>
        <source>Line {seq} of the journal, or what comes before it, was altered.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Zeile {seq} des Journals oder etwas davor wurde verändert.</translation>
    </message>
    <message>
        <source>Line {seq} of the journal cannot be read ({error}).</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Zeile {seq} des Journals ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Line {seq} of the journal {fault}.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Zeile {seq} des Journals: {fault}.</translation>
    </message>
    <message>
        <source>does not follow from the lines before it, at {key}</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>folgt bei {key} nicht aus den Zeilen davor</translation>
    </message>
    <message>
        <source>tells {number} changes of {count}</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>nennt {number} Änderungen von {count}</translation>
    </message>
    <message>
        <source>The labels are not as the journal says.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Labels sind nicht so, wie das Journal sagt.</translation>
    </message>
    <message>
        <source>The article has no text of its length.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Der Artikel hat keinen Text seiner Länge.</translation>
    </message>
    <message>
        <source>The relation {key} has an unknown label.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Relation {key} hat ein unbekanntes Label.</translation>
    </message>
    <message>
        <source>The relation {key} does not lead from one span of its article to another.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Relation {key} führt nicht von einer Spanne ihres Artikels zu einer anderen.</translation>
    </message>
    <message>
        <source>The {kind} {key} has an unknown label.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>{kind} {key} hat ein unbekanntes Label.</translation>
    </message>
    <message>
        <source>its offsets cannot be read</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>die Offsets sind nicht lesbar</translation>
    </message>
    <message>
        <source>The {kind} {key} at {start}–{end} is out of place: {fault}.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>{kind} {key} bei {start}–{end} ist fehl am Platz: {fault}.</translation>
    </message>
    <message>
        <source>The {kind} {key} is not as the journal says.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>{kind} {key} ist nicht so, wie das Journal sagt.</translation>
    </message>
    <message>
        <source>The {kind} {key} is in the journal and nowhere else.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>{kind} {key} steht im Journal und sonst nirgends.</translation>
    </message>
    <message>
        <source>The counts of the article are wrong.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Zählungen des Artikels stimmen nicht.</translation>
    </message>
    <message>
        <source>The list of what people touched is wrong in {wrong} places.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Liste dessen, was Menschen bearbeitet haben, ist an {wrong} Stellen falsch.</translation>
    </message>
    <message>
        <source>The list of unfinished jobs is not what the journal says.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>Die Liste unfertiger Aufgaben ist nicht so, wie das Journal sagt.</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>Aufbau der Datei</translation>
    </message>
    <message>
        <source>Labels and articles</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>Labels und Artikel</translation>
    </message>
    <message>
        <source>Lists beside the journal</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>Listen neben dem Journal</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The file cannot be read to its end ({error}).</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>Die Datei lässt sich nicht bis zum Ende lesen ({error}).</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>Eine Sicherung davon öffnen.</translation>
    </message>
    <message>
        <source>a value cannot be read: {text}</source>
        <extracomment>annotator/store/columns.py</extracomment>
        <translation>ein Wert ist nicht lesbar: {text}</translation>
    </message>
    <message>
        <source>an article&apos;s columns cannot be read: {text}</source>
        <extracomment>annotator/store/columns.py</extracomment>
        <translation>die Spalten eines Artikels sind nicht lesbar: {text}</translation>
    </message>
    <message>
        <source>a list of labels cannot be read: {text}</source>
        <extracomment>annotator/store/columns.py</extracomment>
        <translation>eine Liste von Labels ist nicht lesbar: {text}</translation>
    </message>
    <message>
        <source>the copy is not equal to it</source>
        <extracomment>annotator/store/copying.py</extracomment>
        <translation>die Kopie stimmt nicht damit überein</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version}, strict tables, {search} full-text search</source>
        <extracomment>annotator/store/facts.py</extracomment>
        <translation>SQLite {sqlite_version}, strikte Tabellen, Volltextsuche {search}</translation>
    </message>
    <message>
        <source>There is no project {named} in {parent}.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>In {parent} gibt es kein Projekt {named}.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it first or choose another.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Ihn zuerst anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>{named} exists already in {parent}.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} gibt es in {parent} schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>{named} is not an Annotator project.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} ist kein Annotator-Projekt.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .annot.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Eine Datei wählen, die auf .annot endet.</translation>
    </message>
    <message>
        <source>{named} is empty, so it is not an Annotator project.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} ist leer, also kein Annotator-Projekt.</translation>
    </message>
    <message>
        <source>{named} was written by a newer Annotator (format {version}; this one reads up to {known}).</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} wurde von einem neueren Annotator geschrieben (Format {version}; dieser liest bis {known}).</translation>
    </message>
    <message>
        <source>It was not changed. Install the newer Annotator to open it.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Es wurde nicht verändert. Zum Öffnen den neueren Annotator installieren.</translation>
    </message>
    <message>
        <source>{named} is damaged{told}.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} ist beschädigt{told}.</translation>
    </message>
    <message>
        <source>It was not changed. Run “annotator check” on it to see what is wrong, and open a backup.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Es wurde nicht verändert. „annotator check“ zeigt, was nicht stimmt; dann eine Sicherung öffnen.</translation>
    </message>
    <message>
        <source>{named} is open in another window or command; close it there.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} ist in einem anderen Fenster oder Befehl geöffnet; dort schließen.</translation>
    </message>
    <message>
        <source>{named} or its folder {parent} cannot be written.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} oder der Ordner {parent} ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own and open it there.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Das Projekt in einen eigenen Ordner kopieren und dort öffnen.</translation>
    </message>
    <message>
        <source>The disk with {named} is full; this change was not saved.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Der Datenträger mit {named} ist voll; diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Everything before it is safe. Make room and do it again.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Alles davor ist sicher. Platz schaffen und es noch einmal tun.</translation>
    </message>
    <message>
        <source>The disk with {named} is full, so it cannot be opened.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Der Datenträger mit {named} ist voll, darum lässt es sich nicht öffnen.</translation>
    </message>
    <message>
        <source>All decisions in it are safe. Make room and open it again.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Alle Entscheidungen darin sind sicher. Platz schaffen und erneut öffnen.</translation>
    </message>
    <message>
        <source>The disk with {named} is full, so it stays in two files, “{path}” and “{path_2}-wal”.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Der Datenträger mit {named} ist voll, darum bleibt es in zwei Dateien, „{path}“ und „{path_2}-wal“.</translation>
    </message>
    <message>
        <source>All decisions in them are safe. Keep the two together, make room, then open and close the project.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Alle Entscheidungen darin sind sicher. Beide zusammenhalten, Platz schaffen, dann das Projekt öffnen und schließen.</translation>
    </message>
    <message>
        <source>{named} could not be read or written ({detail}); this change was not saved.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} ließ sich nicht lesen oder schreiben ({detail}); diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Everything before it is safe. Check the disk or the network drive and do it again.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Alles davor ist sicher. Datenträger oder Netzlaufwerk prüfen und es noch einmal tun.</translation>
    </message>
    <message>
        <source>{named} was moved, replaced or deleted while it was open; this change was not saved.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} wurde verschoben, ersetzt oder gelöscht, während es offen war; diese Änderung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Put the file back where it was, or close the project and open it at its new place.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Die Datei zurücklegen, oder das Projekt schließen und am neuen Ort öffnen.</translation>
    </message>
    <message>
        <source>{named} was moved, replaced or deleted while it was open.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} wurde verschoben, ersetzt oder gelöscht, während es offen war.</translation>
    </message>
    <message>
        <source>What was decided is in the file that was opened: look for it where it was moved to.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Was entschieden wurde, steht in der geöffneten Datei: dort suchen, wohin sie verschoben wurde.</translation>
    </message>
    <message>
        <source>{named} has been altered by another program ({detail}).</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} wurde von einem anderen Programm verändert ({detail}).</translation>
    </message>
    <message>
        <source>It was not changed. Open a backup of it.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Es wurde nicht verändert. Eine Sicherung davon öffnen.</translation>
    </message>
    <message>
        <source>“{title}” is still running, so it cannot be undone yet.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>„{title}“ läuft noch und lässt sich daher noch nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Stop it or wait until it is done.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Anhalten oder abwarten, bis es fertig ist.</translation>
    </message>
    <message>
        <source>“{title}” cannot be taken back because what it changed was changed again by a running job.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>„{title}“ lässt sich nicht zurücknehmen, weil eine laufende Aufgabe das Geänderte erneut geändert hat.</translation>
    </message>
    <message>
        <source>No backup of {named} could be made in {folder} ({detail}).</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Von {named} ließ sich in {folder} keine Sicherung anlegen ({detail}).</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or make room on its disk.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>Einen anderen Ordner für Sicherungen wählen oder auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>ein Text darin ist nicht UTF-8</translation>
    </message>
    <message>
        <source>a name in it is not UTF-8</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>ein Name darin ist nicht UTF-8</translation>
    </message>
    <message>
        <source>line {seq} of the journal was altered</source>
        <extracomment>annotator/store/journal.py</extracomment>
        <translation>Zeile {seq} des Journals wurde verändert</translation>
    </message>
    <message>
        <source>line {seq} of the journal is missing</source>
        <extracomment>annotator/store/journal.py</extracomment>
        <translation>Zeile {seq} des Journals fehlt</translation>
    </message>
    <message>
        <source>{stem} (format {version})</source>
        <extracomment>annotator/store/project_file.py</extracomment>
        <translation>{stem} (Format {version})</translation>
    </message>
    <message>
        <source>it has no labels</source>
        <extracomment>annotator/store/project_file.py</extracomment>
        <translation>es hat keine Labels</translation>
    </message>
    <message>
        <source>the text of “{article}” is not in it</source>
        <extracomment>annotator/store/project_file.py</extracomment>
        <translation>der Text von „{article}“ ist nicht darin</translation>
    </message>
    <message>
        <source>the text {sha256} is not what was imported</source>
        <extracomment>annotator/store/texts.py</extracomment>
        <translation>der Text {sha256} ist nicht der importierte</translation>
    </message>
    <message>
        <source>Make the project</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>“{turn}” was interrupted; what it had done ({what})</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>„{turn}“ wurde unterbrochen; was getan war ({what})</translation>
    </message>
    <message>
        <source>{told} was taken back. Start it once more.</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>{told}, wurde zurückgenommen. Noch einmal starten.</translation>
    </message>
    <message>
        <source>{told} stays, because work on it has begun.</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>{told}, bleibt, weil die Arbeit daran begonnen hat.</translation>
    </message>
    <message>
        <source>a record holds bytes in the place of text</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>ein Datensatz enthält Bytes statt Text</translation>
    </message>
    <message>
        <source>changes of labels</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>Änderungen an Labels</translation>
    </message>
    <message>
        <source>The disk is full, so “{target}” was not written.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>Der Datenträger ist voll, darum wurde „{target}“ nicht geschrieben.</translation>
    </message>
    <message>
        <source>Make room and export again.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>Platz schaffen und erneut exportieren.</translation>
    </message>
    <message>
        <source>“{target}” cannot be written there: you have no permission.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>„{target}“ lässt sich dort nicht schreiben: die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {reason}.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>„{target}“ lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” was read back and differs from what was meant{where}, so nothing was put in place.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>„{name}“ wurde zurückgelesen und weicht vom Gemeinten ab{where}, darum wurde nichts abgelegt.</translation>
    </message>
    <message>
        <source>Check the disk and export again; if it happens twice, please report it.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>Den Datenträger prüfen und erneut exportieren; geschieht es zweimal, bitte melden.</translation>
    </message>
    <message>
        <source>“{target}” is there and is no earlier export in this format, so it was left as it is.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>„{target}“ ist schon da und kein früherer Export in diesem Format, darum blieb es, wie es ist.</translation>
    </message>
    <message>
        <source>“{target}” is a project, and an export never takes its place.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>„{target}“ ist ein Projekt, und kein Export nimmt seinen Platz ein.</translation>
    </message>
    <message>
        <source>BioC XML</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>BioC XML</translation>
    </message>
    <message>
        <source>“{path}” is no BioC XML in UTF-8.</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>„{path}“ ist kein BioC XML in UTF-8.</translation>
    </message>
    <message>
        <source>Export it again as BioC XML.</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>Erneut als BioC XML exportieren.</translation>
    </message>
    <message>
        <source>“{path}” holds no BioC documents.</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>„{path}“ enthält keine BioC-Dokumente.</translation>
    </message>
    <message>
        <source>Document {number} holds no text.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>Dokument {number} enthält keinen Text.</translation>
    </message>
    <message>
        <source>An annotation has no location with an offset and a length; it is left out.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>Eine Annotation hat keinen Ort mit Offset und Länge; sie bleibt weg.</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>An annotation has {sure} locations; each came in as a span.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>Eine Annotation hat {sure} Orte; jeder kam als Spanne herein.</translation>
    </message>
    <message>
        <source>A relation has {ends} nodes, not two; it is left out.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>Eine Relation hat {ends} Knoten statt zwei; sie bleibt weg.</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>The text of “{path}” is missing: there is no “{text_path}” beside it.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>Der Text von „{path}“ fehlt: daneben gibt es kein „{text_path}“.</translation>
    </message>
    <message>
        <source>brat keeps text and annotations in two files; import the folder that has both.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>brat hält Text und Annotationen in zwei Dateien; den Ordner importieren, der beide enthält.</translation>
    </message>
    <message>
        <source>The line is none that brat writes; it is left out: {line}.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>Solche Zeilen schreibt brat nicht; sie bleibt weg: {line}.</translation>
    </message>
    <message>
        <source>part {at} of {parts}</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>Teil {at} von {parts}</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI, JSON)</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>UIMA CAS (XMI, JSON)</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>Erneut exportieren.</translation>
    </message>
    <message>
        <source>“{prefix}{name}” in the archive {body}.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>„{prefix}{name}“ im Archiv {body}.</translation>
    </message>
    <message>
        <source>The archive holds no CAS.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>Das Archiv enthält keine CAS.</translation>
    </message>
    <message>
        <source>is larger than {largest_article} MB</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>ist größer als {largest_article} MB</translation>
    </message>
    <message>
        <source>is damaged</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>ist beschädigt</translation>
    </message>
    <message>
        <source>is encrypted, or packed in a way that cannot be read</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>ist verschlüsselt oder auf unlesbare Weise gepackt</translation>
    </message>
    <message>
        <source>cannot be unpacked ({name})</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>lässt sich nicht entpacken ({name})</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, which no CAS does.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>„{name}“ vereinbart eigene Entitäten, was keine CAS tut.</translation>
    </message>
    <message>
        <source>“{name}” is no CAS that can be read: {told}.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>„{name}“ ist keine lesbare CAS: {told}.</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>„{name}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>UIMA CAS XMI</source>
        <extracomment>annotator/formats/cas_out.py</extracomment>
        <translation>UIMA CAS XMI</translation>
    </message>
    <message>
        <source>UIMA CAS JSON</source>
        <extracomment>annotator/formats/cas_out.py</extracomment>
        <translation>UIMA CAS JSON</translation>
    </message>
    <message>
        <source>“{path}” is not whole, or JSON that no importer knows.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>„{path}“ ist nicht vollständig oder JSON, das kein Importer kennt.</translation>
    </message>
    <message>
        <source>Save it as JSONL: one object a line, its text under “text”.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Als JSONL speichern: ein Objekt je Zeile, der Text unter „text“.</translation>
    </message>
    <message>
        <source>“{path}” is {kind}</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>„{path}“ ist {kind}</translation>
    </message>
    <message>
        <source>“{path}” holds binary data</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>„{path}“ enthält Binärdaten</translation>
    </message>
    <message>
        <source>{what}, which no importer reads.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>{what}, was kein Importer liest.</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF, DOCX or CSV.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Als Text, HTML, PDF, DOCX oder CSV speichern.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>„{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Den Pfad prüfen und erneut versuchen.</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>der Ordner {name}</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be read: {strerror}.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Der Ordner „{name}“ ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>hidden files and folders, {hidden} in all</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>versteckte Dateien und Ordner, insgesamt {hidden}</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Weggelassen: {what}.</translation>
    </message>
    <message>
        <source>There is no import format with the name “{name}”.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Es gibt kein Importformat mit dem Namen „{name}“.</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>column {place}</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>Spalte {place}</translation>
    </message>
    <message>
        <source>no column “{text_column}”</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>keine Spalte „{text_column}“</translation>
    </message>
    <message>
        <source>no column for the text</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>keine Spalte für den Text</translation>
    </message>
    <message>
        <source>“{file}” has {wanted}; its columns are {names}.</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>„{file}“ hat {wanted}; die Spalten sind {names}.</translation>
    </message>
    <message>
        <source>Name the text&apos;s column (--text-column on the command line).</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>Die Spalte des Textes nennen (auf der Befehlszeile --text-column).</translation>
    </message>
    <message>
        <source>{words} and {shown} more</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>{words} und {shown} weitere</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>CoNLL-Spalten</translation>
    </message>
    <message>
        <source>The file holds no words.</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>Die Datei enthält keine Wörter.</translation>
    </message>
    <message>
        <source>{short} rows of the article that begins here have no tag or no word.</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>{short} Zeilen des Artikels, der hier beginnt, haben kein Tag oder kein Wort.</translation>
    </message>
    <message>
        <source>“{target}” is a folder.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>„{target}“ ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file such as articles.conll.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>Eine Datei wie articles.conll nennen.</translation>
    </message>
    <message>
        <source>Writing articles</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>Artikel schreiben</translation>
    </message>
    <message>
        <source>Putting the files in place</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>Dateien ablegen</translation>
    </message>
    <message>
        <source>CoNLL-U (Plus)</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>CoNLL-U (Plus)</translation>
    </message>
    <message>
        <source>{short} rows of the article that begins here have no number or no word.</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>{short} Zeilen des Artikels, der hier beginnt, haben keine Nummer oder kein Wort.</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>Tabelle (CSV, TSV)</translation>
    </message>
    <message>
        <source>it has {cells} cells, the header has {names}</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>sie hat {cells} Zellen, der Kopf hat {names}</translation>
    </message>
    <message>
        <source>The row cannot be read: {fault}.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>Die Zeile ist nicht lesbar: {fault}.</translation>
    </message>
    <message>
        <source>The row has no text in “{chosen}”.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>Die Zeile hat in „{chosen}“ keinen Text.</translation>
    </message>
    <message>
        <source>The header row of “{path}” cannot be read: {fault}.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>Die Kopfzeile von „{path}“ ist nicht lesbar: {fault}.</translation>
    </message>
    <message>
        <source>Save the table again as CSV.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>Die Tabelle erneut als CSV speichern.</translation>
    </message>
    <message>
        <source>“{path}” has a line of more than {largest_article} million characters.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>„{path}“ hat eine Zeile von mehr als {largest_article} Millionen Zeichen.</translation>
    </message>
    <message>
        <source>It does not look like a table: check how it was made.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>Sie sieht nicht wie eine Tabelle aus: prüfen, wie sie entstanden ist.</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>hier beginnt ein Anführungszeichen, das nie endet</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark (a quotation mark inside a cell is written &quot;&quot;)</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>nach einem schließenden Anführungszeichen folgt Text (in einer Zelle wird es als &quot;&quot; geschrieben)</translation>
    </message>
    <message>
        <source>Doc {number}</source>
        <extracomment>annotator/formats/docbin.py</extracomment>
        <translation>Doc {number}</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>“{path}” is no DocBin that spaCy can read: {told}.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>„{path}“ ist kein DocBin, das spaCy lesen kann: {told}.</translation>
    </message>
    <message>
        <source>Write it again with spaCy 3.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>Mit spaCy 3 erneut schreiben.</translation>
    </message>
    <message>
        <source>The Doc cannot be read, and what follows it neither: {told}.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>Das Doc ist nicht lesbar, und was folgt auch nicht: {told}.</translation>
    </message>
    <message>
        <source>The Doc holds no text.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>Das Doc enthält keinen Text.</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>The line has no article: “text” holds no text.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>Die Zeile hat keinen Artikel: „text“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>An entry of “{name}” is no span; it is left out: {plain}.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>Ein Eintrag von „{name}“ ist keine Spanne; er bleibt weg: {plain}.</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>If it holds scanned pictures of pages, run text recognition over it first.</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>Enthält es gescannte Seiten, zuerst eine Texterkennung darüber laufen lassen.</translation>
    </message>
    <message>
        <source>header or footer</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>Kopf- oder Fußzeile</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>“{path}” is UTF-8 text with damaged characters, the first at byte {before}.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>„{path}“ ist UTF-8-Text mit beschädigten Zeichen, das erste bei Byte {before}.</translation>
    </message>
    <message>
        <source>Open it in an editor, repair the place and save it again.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>In einem Editor öffnen, die Stelle reparieren und erneut speichern.</translation>
    </message>
    <message>
        <source>There is no encoding with the name “{encoding}”.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>Es gibt keine Zeichenkodierung mit dem Namen „{encoding}“.</translation>
    </message>
    <message>
        <source>Use a name like utf-8, utf-16, cp1252, iso8859-15, shift_jis or gb18030.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>Einen Namen wie utf-8, utf-16, cp1252, iso8859-15, shift_jis oder gb18030 verwenden.</translation>
    </message>
    <message>
        <source>“{path}” is not valid {upper}.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>„{path}“ ist kein gültiges {upper}.</translation>
    </message>
    <message>
        <source>It may be damaged or in another encoding: choose the encoding (--encoding on the command line).</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>Sie kann beschädigt oder anders kodiert sein: die Kodierung wählen (auf der Befehlszeile --encoding).</translation>
    </message>
    <message>
        <source>an EPUB</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>ein EPUB</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>EPUB-Buch</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>es nennt keine Kapitel</translation>
    </message>
    <message>
        <source>It may be a book of pictures.</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>Es kann ein Bilderbuch sein.</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>Inhaltsverzeichnisse</translation>
    </message>
    <message>
        <source>table of contents</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>cover, title or index page</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>Umschlag-, Titel- oder Registerseite</translation>
    </message>
    <message>
        <source>cover, title and index pages</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>Umschlag-, Titel- und Registerseiten</translation>
    </message>
    <message>
        <source>page without text</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>Seite ohne Text</translation>
    </message>
    <message>
        <source>pages without text</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>Seiten ohne Text</translation>
    </message>
    <message>
        <source>There is no format “{name}” to export to.</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>Es gibt kein Format „{name}“ zum Exportieren.</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>Eines wählen: {names}.</translation>
    </message>
    <message>
        <source>Looking at the articles</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Artikel ansehen</translation>
    </message>
    <message>
        <source>No article is finished, so there is nothing to export.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Kein Artikel ist fertig, darum gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>The project has no articles, so there is nothing to export.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Das Projekt hat keine Artikel, darum gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Finish some articles, or choose to export unfinished ones too.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Einige Artikel fertigstellen oder auch unfertige exportieren.</translation>
    </message>
    <message>
        <source>Import some first.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Zuerst welche importieren.</translation>
    </message>
    <message>
        <source>Nothing was written: {refused} spans cannot go out as they stand, the first is “{quote}” at {start} in the article {article_id} ({reason}).</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Es wurde nichts geschrieben: {refused} Spannen können so nicht hinaus, die erste ist „{quote}“ bei {start} im Artikel {article_id} ({reason}).</translation>
    </message>
    <message>
        <source>Choose a fix for them, or let them be left out.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Eine Korrektur dafür wählen oder sie weglassen.</translation>
    </message>
    <message>
        <source>There are too few different articles for {empty}, so config.cfg and project.yml use other articles in their place: scores say little about new texts.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Es gibt zu wenige verschiedene Artikel für {empty}, darum nehmen config.cfg und project.yml dafür andere Artikel: die Werte sagen wenig über neue Texte.</translation>
    </message>
    <message>
        <source>The project&apos;s articles changed while they were exported.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Die Artikel des Projekts haben sich während des Exports geändert.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>Erneut exportieren.</translation>
    </message>
    <message>
        <source>a news feed</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>ein Nachrichten-Feed</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>Feed (RSS, Atom)</translation>
    </message>
    <message>
        <source>its first element is &lt;{tag}&gt;</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>das erste Element ist &lt;{tag}&gt;</translation>
    </message>
    <message>
        <source>: the feed has no entries</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>: der Feed hat keine Einträge</translation>
    </message>
    <message>
        <source>The entry “{title}” holds no text.</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>Der Eintrag „{title}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>The entry holds no text.</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>Der Eintrag enthält keinen Text.</translation>
    </message>
    <message>
        <source>Name a file such as figures.csv.</source>
        <extracomment>annotator/formats/figures_csv.py</extracomment>
        <translation>Eine Datei wie figures.csv nennen.</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>ein ZIP-Archiv oder Office-Dokument</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>an old office document</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>ein altes Office-Dokument</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB, which is more than one article can hold.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>„{path}“ ist größer als {limit} MB, mehr als ein Artikel fassen kann.</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>In mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>„{path}“ ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>Import the folder as a whole.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>Den Ordner als Ganzes importieren.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: you have no permission.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>„{path}“ ist nicht lesbar: die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>Den Besitzer fragen oder die Datei kopieren.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>„{path}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Copy it to another place and try again.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>An einen anderen Ort kopieren und erneut versuchen.</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>„{path}“ ist leer.</translation>
    </message>
    <message>
        <source>There is nothing to import from it.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>Daraus gibt es nichts zu importieren.</translation>
    </message>
    <message>
        <source>“{path}” is {kind}, not text.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>„{path}“ ist {kind}, kein Text.</translation>
    </message>
    <message>
        <source>“{path}” holds binary data, not text.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>„{path}“ enthält Binärdaten, keinen Text.</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) and import that.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>Als reinen Text (UTF-8) speichern und diesen importieren.</translation>
    </message>
    <message>
        <source>“{name}” nests its parts too deeply to be read whole.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>„{name}“ verschachtelt seine Teile zu tief, um ganz gelesen zu werden.</translation>
    </message>
    <message>
        <source>Open it in the program that it was made with, copy the text and paste it.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>Im ursprünglichen Programm öffnen, den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {kind}: {reason}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>„{name}“ ist nicht lesbar als {kind}: {reason}.</translation>
    </message>
    <message>
        <source>It may be damaged: fetch or save it again.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>Sie kann beschädigt sein: erneut herunterladen oder speichern.</translation>
    </message>
    <message>
        <source>“{name}” holds no text{what}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>„{name}“ enthält keinen Text{what}.</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>Weggelassen: {parts}.</translation>
    </message>
    <message>
        <source>A table came in as lines, its</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>Eine Tabelle kam als Zeilen herein, die</translation>
    </message>
    <message>
        <source>{count} tables came in as lines, their</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>{count} Tabellen kamen als Zeilen herein, die</translation>
    </message>
    <message>
        <source>{told} cells separated by tabs.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>{told} Zellen durch Tabulatoren getrennt.</translation>
    </message>
    <message>
        <source>{inserted} inserted, {deleted} deleted</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>{inserted} eingefügt, {deleted} gelöscht</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: {told}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>Nachverfolgte Änderungen gelten als angenommen: {told}.</translation>
    </message>
    <message>
        <source>“{path}” took too long to read and was given up.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>„{path}“ zu lesen dauerte zu lange und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>“{path}” needed too much memory to read and was given up.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>„{path}“ zu lesen brauchte zu viel Speicher und wurde aufgegeben.</translation>
    </message>
    <message>
        <source>“{path}” brought the reader of {kind} down ({detail}).</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>„{path}“ hat den Leser für {kind} zum Absturz gebracht ({detail}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as {kind}: {detail}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>„{path}“ ist nicht lesbar als {kind}: {detail}.</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>annotator/formats/foreign/nodes.py</extracomment>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, which can be made to fill the memory; it is not read.</source>
        <extracomment>annotator/formats/foreign/nodes.py</extracomment>
        <translation>„{name}“ vereinbart eigene Entitäten, die den Speicher füllen könnten; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Save it without a document type (DOCTYPE).</source>
        <extracomment>annotator/formats/foreign/nodes.py</extracomment>
        <translation>Ohne Dokumenttyp (DOCTYPE) speichern.</translation>
    </message>
    <message>
        <source>it is no ZIP archive</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>es ist kein ZIP-Archiv</translation>
    </message>
    <message>
        <source>its part {name} is broken ({reason})</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>der Teil {name} ist beschädigt ({reason})</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>der Teil {name} fehlt</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a document or an archive should hold; it is not read.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>„{name}“ entpackt sich zu mehr, als ein Dokument oder Archiv enthalten sollte; es wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it is what it seems to be.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>Prüfen, woher es kommt; aufteilen, wenn es ist, was es scheint.</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>„{name}“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>Mit dem Passwort öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>The label set “{schema}” has no label “{unknown}”.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>Der Labelsatz „{schema}“ hat kein Label „{unknown}“.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>The span {start}–{end} of “{title}” no longer covers the text or carries the label that it was saved with.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>Die Spanne {start}–{end} von „{title}“ deckt nicht mehr den Text oder trägt nicht mehr das Label, mit dem sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>Run “annotator check” on the project.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>„annotator check“ auf das Projekt anwenden.</translation>
    </message>
    <message>
        <source>GLiNER JSON</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>GLiNER JSON</translation>
    </message>
    <message>
        <source>The item has no article: “tokenized_text” holds no words.</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>Der Eintrag hat keinen Artikel: „tokenized_text“ enthält keine Wörter.</translation>
    </message>
    <message>
        <source>The words of “tokenized_text” do not stand in “text” in their order.</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>Die Wörter von „tokenized_text“ stehen in „text“ nicht in ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>An entry of “ner” is not [first word, last word, label]; it is left out: {plain}.</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>Ein Eintrag von „ner“ ist nicht [erstes Wort, letztes Wort, Label]; er bleibt weg: {plain}.</translation>
    </message>
    <message>
        <source>Hugging Face JSONL</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Hugging Face JSONL</translation>
    </message>
    <message>
        <source>The row has no tag for every word, or tags whose names are not told.</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Die Zeile hat nicht für jedes Wort ein Tag, oder Tags, deren Namen nicht genannt sind.</translation>
    </message>
    <message>
        <source>Hugging Face data set (spans)</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Hugging-Face-Datensatz (Spannen)</translation>
    </message>
    <message>
        <source>Hugging Face data set (words with BIO tags)</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Hugging-Face-Datensatz (Wörter mit BIO-Tags)</translation>
    </message>
    <message>
        <source>“{path}” does not say in which encoding it was written.</source>
        <extracomment>annotator/formats/incoming.py</extracomment>
        <translation>„{path}“ sagt nicht, in welcher Kodierung sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>It may be {guess}: look at the preview and choose one (--encoding {guess_2} on the command line).</source>
        <extracomment>annotator/formats/incoming.py</extracomment>
        <translation>Es könnte {guess} sein: die Vorschau ansehen und eine wählen (auf der Befehlszeile --encoding {guess_2}).</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>es ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>byte {start} is not UTF-8</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>Byte {start} ist nicht UTF-8</translation>
    </message>
    <message>
        <source>it holds half of a surrogate pair</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>es enthält ein halbes Surrogatpaar</translation>
    </message>
    <message>
        <source>If the whole file is in another encoding, choose it (--encoding on the command line).</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>Ist die ganze Datei anders kodiert, die Kodierung wählen (auf der Befehlszeile --encoding).</translation>
    </message>
    <message>
        <source>The line is not a JSON object: {reason_of}.</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>Die Zeile ist kein JSON-Objekt: {reason_of}.</translation>
    </message>
    <message>
        <source>The item of the array is no object.</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>Der Eintrag der Liste ist kein Objekt.</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>“{name}” holds no text</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>„{name}“ enthält keinen Text</translation>
    </message>
    <message>
        <source>none of {pairs} is a text</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>nichts von {pairs} ist ein Text</translation>
    </message>
    <message>
        <source>The line has no article: {what}.</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>Die Zeile hat keinen Artikel: {what}.</translation>
    </message>
    <message>
        <source>The line is not a JSON object that can be used: {reason_of}.</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>Die Zeile ist kein brauchbares JSON-Objekt: {reason_of}.</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>Zeile {lines}</translation>
    </message>
    <message>
        <source>Lossless JSONL</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>Verlustfreies JSONL</translation>
    </message>
    <message>
        <source>Name a file such as articles.jsonl.</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>Eine Datei wie articles.jsonl nennen.</translation>
    </message>
    <message>
        <source>line {articles}</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>Zeile {articles}</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>The task has no article: its data hold no text.</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>Die Aufgabe hat keinen Artikel: ihre Daten enthalten keinen Text.</translation>
    </message>
    <message>
        <source>Name the text&apos;s key (--text-column on the command line).</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>Den Schlüssel des Textes nennen (auf der Befehlszeile --text-column).</translation>
    </message>
    <message>
        <source>A region has no offsets in the text; it is left out</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ein Bereich hat keine Offsets im Text; er bleibt weg</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <extracomment>annotator/formats/limited.py</extracomment>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <source>value of a figure</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Wert einer Zahlenangabe</translation>
    </message>
    <message>
        <source>values of figures</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Werte von Zahlenangaben</translation>
    </message>
    <message>
        <source>note on a span</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Notiz zu einer Spanne</translation>
    </message>
    <message>
        <source>notes on spans</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Notizen zu Spannen</translation>
    </message>
    <message>
        <source>candidate that nobody judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Kandidat, den niemand beurteilt hat</translation>
    </message>
    <message>
        <source>candidates that nobody judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Kandidaten, die niemand beurteilt hat</translation>
    </message>
    <message>
        <source>rejected candidate</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>abgelehnter Kandidat</translation>
    </message>
    <message>
        <source>rejected candidates</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>abgelehnte Kandidaten</translation>
    </message>
    <message>
        <source>article in which not all was judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Artikel, in dem nicht alles beurteilt wurde</translation>
    </message>
    <message>
        <source>articles in which not all was judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Artikel, in denen nicht alles beurteilt wurde</translation>
    </message>
    <message>
        <source>article with characters that it replaces</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Artikel mit Zeichen, die es ersetzt</translation>
    </message>
    <message>
        <source>articles with characters that it replaces</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Artikel mit Zeichen, die es ersetzt</translation>
    </message>
    <message>
        <source>Nothing was written: {title} has no place for {told}, the first is in the article {article_id}.</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Es wurde nichts geschrieben: {title} hat keinen Platz für {told}, der erste Fall ist im Artikel {article_id}.</translation>
    </message>
    <message>
        <source>Choose another format, or let them be left out.</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Ein anderes Format wählen oder sie weglassen.</translation>
    </message>
    <message>
        <source>Lossless JSONL of this program</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>Verlustfreies JSONL dieses Programms</translation>
    </message>
    <message>
        <source>The line is not an article as this program writes it: {broken}.</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>Die Zeile ist kein Artikel, wie dieses Programm ihn schreibt: {broken}.</translation>
    </message>
    <message>
        <source>its format is “{text_of}”, not “{format}”</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>das Format ist „{text_of}“, nicht „{format}“</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>sie enthält keinen Text</translation>
    </message>
    <message>
        <source>the text is not the one that its SHA-256 names</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>der Text ist nicht der, den sein SHA-256 nennt</translation>
    </message>
    <message>
        <source>“{state}” is no state of an article</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>„{state}“ ist kein Zustand eines Artikels</translation>
    </message>
    <message>
        <source>a span has no offsets</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>eine Spanne hat keine Offsets</translation>
    </message>
    <message>
        <source>“{state}” is no state of a candidate</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>„{state}“ ist kein Zustand eines Kandidaten</translation>
    </message>
    <message>
        <source>the score of a candidate is not within 0 to 1</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>der Wert eines Kandidaten liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>a mail</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>eine E-Mail</translation>
    </message>
    <message>
        <source>its headers are broken</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>die Kopfzeilen sind beschädigt</translation>
    </message>
    <message>
        <source>it is larger than {largest_article} MB</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>sie ist größer als {largest_article} MB</translation>
    </message>
    <message>
        <source>it has no headers</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>sie hat keine Kopfzeilen</translation>
    </message>
    <message>
        <source>in its message</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>in der Nachricht</translation>
    </message>
    <message>
        <source>“{target}” is a file, and a set is a folder.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>„{target}“ ist eine Datei, ein Satz aber ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>Einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The folder “{target}” holds other files and no set of ours, so nothing was written.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>Der Ordner „{target}“ enthält andere Dateien und keinen Satz von uns, darum wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Name a new or empty folder.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>Einen neuen oder leeren Ordner nennen.</translation>
    </message>
    <message>
        <source>a saved page</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>eine gespeicherte Seite</translation>
    </message>
    <message>
        <source>Web page (MHTML)</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>Webseite (MHTML)</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>es ist keine Seite darin</translation>
    </message>
    <message>
        <source>in its page</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>in der Seite</translation>
    </message>
    <message>
        <source>that looks like an article</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>, der wie ein Artikel aussieht</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text and paste it.</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>Im Browser öffnen, den Text kopieren und einfügen.</translation>
    </message>
    <message>
        <source>news XML</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Nachrichten-XML</translation>
    </message>
    <message>
        <source>News XML</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Nachrichten-XML</translation>
    </message>
    <message>
        <source>“{asked}” is XML of a kind (&lt;{tag}&gt;) that no importer reads.</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>„{asked}“ ist XML einer Art (&lt;{tag}&gt;), die kein Importer liest.</translation>
    </message>
    <message>
        <source>Save it as text, HTML or NITF.</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Als Text, HTML oder NITF speichern.</translation>
    </message>
    <message>
        <source>in its news items</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>in den Nachrichten</translation>
    </message>
    <message>
        <source>They may be pictures, or point to texts elsewhere.</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Es können Bilder sein oder Verweise auf Texte anderswo.</translation>
    </message>
    <message>
        <source>news item without text</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Nachricht ohne Text</translation>
    </message>
    <message>
        <source>news items without text</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Nachrichten ohne Text</translation>
    </message>
    <message>
        <source>picture or recording</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Bild oder Aufnahme</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Bilder und Aufnahmen</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>editors&apos; notes</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>Anmerkungen der Redaktion</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>first author</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>erster Autor</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>there is no text document in it</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>es ist kein Textdokument darin</translation>
    </message>
    <message>
        <source>table of contents or index</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>Inhaltsverzeichnis oder Register</translation>
    </message>
    <message>
        <source>tables of contents and indexes</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>Inhaltsverzeichnisse und Register</translation>
    </message>
    <message>
        <source>embedded object</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>eingebettetes Objekt</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>eingebettete Objekte</translation>
    </message>
    <message>
        <source>“{name}” is no unit of offsets.</source>
        <extracomment>annotator/formats/offset_units.py</extracomment>
        <translation>„{name}“ ist keine Einheit für Offsets.</translation>
    </message>
    <message>
        <source>Units are {units}, with {odd} where that is so.</source>
        <extracomment>annotator/formats/offset_units.py</extracomment>
        <translation>Einheiten sind {units}, mit {odd}, wo das so ist.</translation>
    </message>
    <message>
        <source>stretches have word edges and</source>
        <extracomment>annotator/formats/offset_trial.py</extracomment>
        <translation>Strecken haben Wortkanten und</translation>
    </message>
    <message>
        <source>{fit_declared} of {of} {what} match as {name}</source>
        <extracomment>annotator/formats/offset_trial.py</extracomment>
        <translation>{fit_declared} von {of} {what} passen als {name}</translation>
    </message>
    <message>
        <source>{told}, {fit_best} of {of} as {name}.</source>
        <extracomment>annotator/formats/offset_trial.py</extracomment>
        <translation>{told}, {fit_best} von {of} als {name}.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>“{asked}” has {count} pages, which is more than one article can hold ({most_pages}).</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>„{asked}“ hat {count} Seiten, mehr als ein Artikel fassen kann ({most_pages}).</translation>
    </message>
    <message>
        <source>“{asked}” does not say which letters its signs stand for, so its text cannot be read.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>„{asked}“ sagt nicht, für welche Buchstaben seine Zeichen stehen, darum ist der Text nicht lesbar.</translation>
    </message>
    <message>
        <source>Run text recognition over it (ocrmypdf --force-ocr), or print it to a new PDF first.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Eine Texterkennung darüber laufen lassen (ocrmypdf --force-ocr) oder zuerst in ein neues PDF drucken.</translation>
    </message>
    <message>
        <source>besides headers, footers and page numbers</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>außer Kopf- und Fußzeilen und Seitenzahlen</translation>
    </message>
    <message>
        <source>its page {number} is broken ({rstrip})</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>die Seite {number} ist beschädigt ({rstrip})</translation>
    </message>
    <message>
        <source>(its pages are empty or drawn)</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>(die Seiten sind leer oder gezeichnet)</translation>
    </message>
    <message>
        <source>Run text recognition over it, or print it anew.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Eine Texterkennung darüber laufen lassen oder neu drucken.</translation>
    </message>
    <message>
        <source>page holds a picture</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Seite enthält ein Bild</translation>
    </message>
    <message>
        <source>{pages} pages hold pictures</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{pages} Seiten enthalten Bilder</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its {what} and no text.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>„{name}“ ist ein Scan: {what} und kein Text.</translation>
    </message>
    <message>
        <source>Run text recognition over it (for example with ocrmypdf), and import the result.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Eine Texterkennung darüber laufen lassen (zum Beispiel mit ocrmypdf) und das Ergebnis importieren.</translation>
    </message>
    <message>
        <source>letter across the text</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Buchstabe quer über dem Text</translation>
    </message>
    <message>
        <source>letters across the text</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Buchstaben quer über dem Text</translation>
    </message>
    <message>
        <source>running headers and footers on {pages}</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Kopf- und Fußzeilen auf {pages}</translation>
    </message>
    <message>
        <source>page numbers on {pages}</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>Seitenzahlen auf {pages}</translation>
    </message>
    <message>
        <source>{pages} without text, perhaps scanned, gave nothing: {listed}.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{pages} ohne Text, vielleicht gescannt, ergaben nichts: {listed}.</translation>
    </message>
    <message>
        <source>1 sign has</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>1 Zeichen hat</translation>
    </message>
    <message>
        <source>{unknown} signs have</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{unknown} Zeichen haben</translation>
    </message>
    <message>
        <source>{many} no letter in the file and came in as U+FFFD.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{many} in der Datei keinen Buchstaben und kamen als U+FFFD herein.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Copy the text of an article first.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>Zuerst den Text eines Artikels kopieren.</translation>
    </message>
    <message>
        <source>The pasted text holds half a character at position {start}.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>Der eingefügte Text enthält an Position {start} ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>Erneut aus der Quelle kopieren.</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>The line is a match pattern for {text_of}, not a task with a text.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>Die Zeile ist ein Suchmuster für {text_of}, keine Aufgabe mit Text.</translation>
    </message>
    <message>
        <source>a label</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>ein Label</translation>
    </message>
    <message>
        <source>Patterns are rules for finding candidates; import the annotated tasks instead.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>Muster sind Regeln zum Finden von Kandidaten; stattdessen die annotierten Aufgaben importieren.</translation>
    </message>
    <message>
        <source>The answer “{answer}” is unknown; its spans come in as candidates.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>Die Antwort „{answer}“ ist unbekannt; ihre Spannen kommen als Kandidaten herein.</translation>
    </message>
    <message>
        <source>{broken} entries of “spans” are no spans; they are left out.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>{broken} Einträge von „spans“ sind keine Spannen; sie bleiben weg.</translation>
    </message>
    <message>
        <source>The line is not UTF-8 from byte {start} on</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>Die Zeile ist ab Byte {start} nicht UTF-8</translation>
    </message>
    <message>
        <source>The line is no mention and no relation: {strip}</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>Die Zeile ist weder Erwähnung noch Relation: {strip}</translation>
    </message>
    <message>
        <source>The article holds no text.</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>Der Artikel enthält keinen Text.</translation>
    </message>
    <message>
        <source>concept {source}</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>Konzept {source}</translation>
    </message>
    <message>
        <source>concept {target}</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>Konzept {target}</translation>
    </message>
    <message>
        <source>{told}; it is left out.</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>{told}; es bleibt weg.</translation>
    </message>
    <message>
        <source>Import it with --offsets UNIT instead.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>Stattdessen mit --offsets EINHEIT importieren.</translation>
    </message>
    <message>
        <source>There is nothing to mend.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>Es gibt nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Line {number} of “{path}” cannot be read: {sentence}</source>
        <extracomment>annotator/formats/menders_json.py</extracomment>
        <translation>Zeile {number} von „{path}“ ist nicht lesbar: {sentence}</translation>
    </message>
    <message>
        <source>span inside of another, or around it</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Spanne in einer anderen oder um sie herum</translation>
    </message>
    <message>
        <source>decade of somebody&apos;s life</source>
        <extracomment>annotator/figures/ages.py</extracomment>
        <translation>Lebensjahrzehnt</translation>
    </message>
    <message>
        <source>time before today</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Zeit vor heute</translation>
    </message>
    <message>
        <source>time after today</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Zeit nach heute</translation>
    </message>
    <message>
        <source>time from a day</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Zeit ab einem Tag</translation>
    </message>
    <message>
        <source>duration with a bound</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Dauer mit Schranke</translation>
    </message>
    <message>
        <source>duration without a number</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Dauer ohne Zahl</translation>
    </message>
    <message>
        <source>stretch from today on</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>Zeitraum ab heute</translation>
    </message>
    <message>
        <source>tonnes after a number</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>Tonnen nach einer Zahl</translation>
    </message>
    <message>
        <source>with a scale word</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>mit Größenwort</translation>
    </message>
    <message>
        <source>metres after a number</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>Meter nach einer Zahl</translation>
    </message>
    <message>
        <source>number with a scale letter</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>Zahl mit Größenbuchstabe</translation>
    </message>
    <message>
        <source>the article&apos;s own moment</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>der Zeitpunkt des Artikels selbst</translation>
    </message>
    <message>
        <source>time of a meal</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Essenszeit</translation>
    </message>
    <message>
        <source>time of a meal as a bound</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Essenszeit als Schranke</translation>
    </message>
    <message>
        <source>how often</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>wie oft</translation>
    </message>
    <message>
        <source>part of the day</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Tageszeit</translation>
    </message>
    <message>
        <source>working week told from today</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Arbeitswoche, von heute aus</translation>
    </message>
    <message>
        <source>season told from today</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Jahreszeit, von heute aus</translation>
    </message>
    <message>
        <source>bare time of day</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>bloße Uhrzeit</translation>
    </message>
    <message>
        <source>range of times</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Bereich von Uhrzeiten</translation>
    </message>
    <message>
        <source>year in words</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Jahr in Worten</translation>
    </message>
    <message>
        <source>day of the month alone</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Monatstag allein</translation>
    </message>
    <message>
        <source>month and day in digits</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Monat und Tag in Ziffern</translation>
    </message>
    <message>
        <source>month and year in digits</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>Monat und Jahr in Ziffern</translation>
    </message>
    <message>
        <source>per {noun}</source>
        <extracomment>annotator/figures/context.py</extracomment>
        <translation>pro {noun}</translation>
    </message>
    <message>
        <source>date and range of times</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>Datum und Zeitbereich</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>time of day</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>hours of a day with an open end</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>Stunden eines Tages mit offenem Ende</translation>
    </message>
    <message>
        <source>{rule} and a part of the day</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>{rule} und eine Tageszeit</translation>
    </message>
    <message>
        <source>{what} × per {unit}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>{what} × pro {unit}</translation>
    </message>
    <message>
        <source>every {unit}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>jede Einheit: {unit}</translation>
    </message>
    <message>
        <source>every {number} {plural}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>alle {number} {plural}</translation>
    </message>
    <message>
        <source>before {end}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>vor {end}</translation>
    </message>
    <message>
        <source>from {start}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>ab {start}</translation>
    </message>
    <message>
        <source>name of a period</source>
        <extracomment>annotator/figures/holidays.py</extracomment>
        <translation>Name eines Zeitraums</translation>
    </message>
    <message>
        <source>weekend of a holiday</source>
        <extracomment>annotator/figures/holidays.py</extracomment>
        <translation>Feiertagswochenende</translation>
    </message>
    <message>
        <source>by the code behind it</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>nach dem Code dahinter</translation>
    </message>
    <message>
        <source>as the article says</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>wie der Artikel sagt</translation>
    </message>
    <message>
        <source>by the exchange that it names</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>nach der genannten Börse</translation>
    </message>
    <message>
        <source>by the dateline “{city}”</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>nach der Ortsmarke „{city}“</translation>
    </message>
    <message>
        <source>by the country that the article speaks of</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>nach dem Land, von dem der Artikel spricht</translation>
    </message>
    <message>
        <source>inverse unit after a number</source>
        <extracomment>annotator/figures/measure.py</extracomment>
        <translation>Kehreinheit nach einer Zahl</translation>
    </message>
    <message>
        <source>age after a number</source>
        <extracomment>annotator/figures/measure.py</extracomment>
        <translation>Alter nach einer Zahl</translation>
    </message>
    <message>
        <source>currency sign with its country before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungszeichen mit Land vor einer Zahl</translation>
    </message>
    <message>
        <source>currency letters before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungsbuchstaben vor einer Zahl</translation>
    </message>
    <message>
        <source>yen sign before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Yen-Zeichen vor einer Zahl</translation>
    </message>
    <message>
        <source>currency code before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungscode vor einer Zahl</translation>
    </message>
    <message>
        <source>currency sign before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungszeichen vor einer Zahl</translation>
    </message>
    <message>
        <source>currency code with its scale before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungscode mit Größe vor einer Zahl</translation>
    </message>
    <message>
        <source>code of a minor unit before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Code einer Untereinheit vor einer Zahl</translation>
    </message>
    <message>
        <source>currency name before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungsname vor einer Zahl</translation>
    </message>
    <message>
        <source>currency sign after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungszeichen nach einer Zahl</translation>
    </message>
    <message>
        <source>minor unit after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Untereinheit nach einer Zahl</translation>
    </message>
    <message>
        <source>currency sign with its country after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungszeichen mit Land nach einer Zahl</translation>
    </message>
    <message>
        <source>currency name after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungsname nach einer Zahl</translation>
    </message>
    <message>
        <source>code of a minor unit after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Code einer Untereinheit nach einer Zahl</translation>
    </message>
    <message>
        <source>currency code after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungscode nach einer Zahl</translation>
    </message>
    <message>
        <source>currency code with its scale after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Währungscode mit Größe nach einer Zahl</translation>
    </message>
    <message>
        <source>slang for an amount of money</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>Slang für einen Geldbetrag</translation>
    </message>
    <message>
        <source>number with its uncertainty</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>Zahl mit Unsicherheit</translation>
    </message>
    <message>
        <source>date in eight digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>Datum in acht Ziffern</translation>
    </message>
    <message>
        <source>year and month in digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>Jahr und Monat in Ziffern</translation>
    </message>
    <message>
        <source>day and month in digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>Tag und Monat in Ziffern</translation>
    </message>
    <message>
        <source>date in digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>Datum in Ziffern</translation>
    </message>
    <message>
        <source>date with a month&apos;s name</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>Datum mit Monatsnamen</translation>
    </message>
    <message>
        <source>year and month</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>Jahr und Monat</translation>
    </message>
    <message>
        <source>part of a {rule}</source>
        <extracomment>annotator/figures/parts.py</extracomment>
        <translation>Teil: {rule}</translation>
    </message>
    <message>
        <source>this {unit}</source>
        <extracomment>annotator/figures/parts.py</extracomment>
        <translation>diese Einheit: {unit}</translation>
    </message>
    <message>
        <source>full year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>ganzes Jahr</translation>
    </message>
    <message>
        <source>quarter told by its end</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Quartal, über sein Ende genannt</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Geschäftsjahr</translation>
    </message>
    <message>
        <source>half year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Halbjahr</translation>
    </message>
    <message>
        <source>first months of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>erste Monate eines Jahres</translation>
    </message>
    <message>
        <source>century before our era</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Jahrhundert vor unserer Zeit</translation>
    </message>
    <message>
        <source>range of centuries</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Bereich von Jahrhunderten</translation>
    </message>
    <message>
        <source>quarters in a row</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>aufeinanderfolgende Quartale</translation>
    </message>
    <message>
        <source>half of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Monatshälfte</translation>
    </message>
    <message>
        <source>weekday of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Wochentag eines Monats</translation>
    </message>
    <message>
        <source>week of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Woche eines Monats</translation>
    </message>
    <message>
        <source>day of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Tag eines Monats</translation>
    </message>
    <message>
        <source>month of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Monat eines Jahres</translation>
    </message>
    <message>
        <source>week of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Woche eines Jahres</translation>
    </message>
    <message>
        <source>season of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>Jahreszeit eines Jahres</translation>
    </message>
    <message>
        <source>rank counted from the end</source>
        <extracomment>annotator/figures/ranks.py</extracomment>
        <translation>Rang vom Ende gezählt</translation>
    </message>
    <message>
        <source>recent time</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>jüngste Zeit</translation>
    </message>
    <message>
        <source>numbered week</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>nummerierte Woche</translation>
    </message>
    <message>
        <source>year to date</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Jahr bis heute</translation>
    </message>
    <message>
        <source>day told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Tag, von heute aus</translation>
    </message>
    <message>
        <source>weekday told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Wochentag, von heute aus</translation>
    </message>
    <message>
        <source>some time from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>irgendwann ab heute</translation>
    </message>
    <message>
        <source>month told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Monat, von heute aus</translation>
    </message>
    <message>
        <source>holiday told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Feiertag, von heute aus</translation>
    </message>
    <message>
        <source>the same period again</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>derselbe Zeitraum noch einmal</translation>
    </message>
    <message>
        <source>calendar unit told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Kalendereinheit, von heute aus</translation>
    </message>
    <message>
        <source>hours told from now</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Stunden, von jetzt aus</translation>
    </message>
    <message>
        <source>part of a day told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Tageszeit, von heute aus</translation>
    </message>
    <message>
        <source>stretch told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>Zeitraum, von heute aus</translation>
    </message>
    <message>
        <source>day of the month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>month and day in words</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Monat und Tag in Worten</translation>
    </message>
    <message>
        <source>month and year</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Monat und Jahr</translation>
    </message>
    <message>
        <source>day in words and month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Tag in Worten und Monat</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>weekday and day of the month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>Wochentag und Tag des Monats</translation>
    </message>
    <message>
        <source>unit of time of the article&apos;s day</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>Zeiteinheit des Artikeltags</translation>
    </message>
    <message>
        <source>end of a unit of time</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>Ende einer Zeiteinheit</translation>
    </message>
    <message>
        <source>the one after the next</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>übernächstes</translation>
    </message>
    <message>
        <source>first or last units of a period</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>erste oder letzte Einheiten eines Zeitraums</translation>
    </message>
    <message>
        <source>stretch told by its start</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>Zeitraum, über seinen Anfang genannt</translation>
    </message>
    <message>
        <source>points after a percentage</source>
        <extracomment>annotator/figures/suffixes.py</extracomment>
        <translation>Punkte nach einer Prozentangabe</translation>
    </message>
    <message>
        <source>stretch told by its end</source>
        <extracomment>annotator/figures/times.py</extracomment>
        <translation>Zeitraum, über sein Ende genannt</translation>
    </message>
    <message>
        <source>range of dates</source>
        <extracomment>annotator/figures/timespan.py</extracomment>
        <translation>Datumsbereich</translation>
    </message>
    <message>
        <source>week of a day</source>
        <extracomment>annotator/figures/weeks.py</extracomment>
        <translation>Woche eines Tages</translation>
    </message>
    <message>
        <source>number with an ordinal ending</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>Zahl mit Ordnungsendung</translation>
    </message>
    <message>
        <source>ordinal word</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>Ordnungswort</translation>
    </message>
    <message>
        <source>ordinal in words</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>Ordnungszahl in Worten</translation>
    </message>
    <message>
        <source>multiple in one word</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>Vielfaches in einem Wort</translation>
    </message>
    <message>
        <source>vague amount of money</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>ungefährer Geldbetrag</translation>
    </message>
    <message>
        <source>vague number</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>ungefähre Zahl</translation>
    </message>
    <message>
        <source>year with its era</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>Jahr mit Zeitrechnung</translation>
    </message>
    <message>
        <source>year before our era</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>Jahr vor unserer Zeit</translation>
    </message>
    <message>
        <source>range of years</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>Bereich von Jahren</translation>
    </message>
    <message>
        <source>decade in words</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>Jahrzehnt in Worten</translation>
    </message>
    <message>
        <source>BioC JSON</source>
        <extracomment>annotator/formats/bioc_json.py</extracomment>
        <translation>BioC JSON</translation>
    </message>
    <message>
        <source>Item {number} of the file is no BioC document: it has no passages.</source>
        <extracomment>annotator/formats/bioc_json.py</extracomment>
        <translation>Eintrag {number} der Datei ist kein BioC-Dokument: er hat keine Passagen.</translation>
    </message>
    <message>
        <source>Export it again as BioC JSON.</source>
        <extracomment>annotator/formats/bioc_json.py</extracomment>
        <translation>Erneut als BioC JSON exportieren.</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>ein altes Word-Dokument</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>In Word oder LibreOffice öffnen und als .docx oder .odt speichern.</translation>
    </message>
    <message>
        <source>an old Word template</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>eine alte Word-Vorlage</translation>
    </message>
    <message>
        <source>an old Excel table</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>eine alte Excel-Tabelle</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as .xlsx, .ods or .csv.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>In Excel oder LibreOffice öffnen und als .xlsx, .ods oder .csv speichern.</translation>
    </message>
    <message>
        <source>an old presentation</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>eine alte Präsentation</translation>
    </message>
    <message>
        <source>Open it in PowerPoint or LibreOffice, and copy its text or save it as PDF.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>In PowerPoint oder LibreOffice öffnen und den Text kopieren oder als PDF speichern.</translation>
    </message>
    <message>
        <source>a mail as Outlook keeps it</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>eine E-Mail, wie Outlook sie ablegt</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as .eml, or as text.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>In Outlook öffnen und als .eml oder als Text speichern.</translation>
    </message>
    <message>
        <source>Save it anew in a format of today.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>In einem heutigen Format neu speichern.</translation>
    </message>
    <message>
        <source>“{path}” is {what}, which no importer reads.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>„{path}“ ist {what}, was kein Importer liest.</translation>
    </message>
    <message>
        <source>, {count} files</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>, {count} Dateien</translation>
    </message>
    <message>
        <source>doccano JSONL with relations</source>
        <extracomment>annotator/formats/doccano_out.py</extracomment>
        <translation>doccano JSONL mit Relationen</translation>
    </message>
    <message>
        <source>A Parquet data set cannot be written</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>Ein Parquet-Datensatz lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>Export “hf” instead, which needs nothing.</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>Stattdessen „hf“ exportieren, das nichts braucht.</translation>
    </message>
    <message>
        <source>The row has no text in “Texts”.</source>
        <extracomment>annotator/formats/foreign/span_sheets.py</extracomment>
        <translation>Die Zeile hat keinen Text in „Texts“.</translation>
    </message>
    <message>
        <source>The article {key} of the sheet “{name}” is not among the articles; its rows are left out.</source>
        <extracomment>annotator/formats/foreign/span_sheets.py</extracomment>
        <translation>Der Artikel {key} des Blattes „{name}“ ist nicht unter den Artikeln; seine Zeilen werden weggelassen.</translation>
    </message>
    <message>
        <source>Original markups</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>Original markups</translation>
    </message>
    <message>
        <source>GATE XML</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>GATE XML</translation>
    </message>
    <message>
        <source>“{path}” is no GATE document: it has no text with nodes.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>„{path}“ ist kein GATE-Dokument: es hat keinen Text mit Knoten.</translation>
    </message>
    <message>
        <source>Save it as GATE XML again.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>Erneut als GATE XML speichern.</translation>
    </message>
    <message>
        <source>“{path}” holds no text.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>„{path}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>the default set</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>der Standardsatz</translation>
    </message>
    <message>
        <source>An annotation “{label}” names a node that the text does not have; it is left out.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>Eine Annotation „{label}“ nennt einen Knoten, den der Text nicht hat; sie bleibt weg.</translation>
    </message>
    <message>
        <source>A relation has {members} members, not two; it is left out.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>Eine Relation hat {members} Glieder statt zwei; sie bleibt weg.</translation>
    </message>
    <message>
        <source>{number} annotation that divides the text</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>{number} Annotation, die den Text gliedert</translation>
    </message>
    <message>
        <source>{number} annotations that divide the text</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>{number} Annotationen, die den Text gliedern</translation>
    </message>
    <message>
        <source>annotation that divides</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>Annotation, die gliedert</translation>
    </message>
    <message>
        <source>annotations that divide</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>Annotationen, die gliedern</translation>
    </message>
    <message>
        <source>Left out: {told} ({sorted}).</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>Weggelassen: {told} ({sorted}).</translation>
    </message>
    <message>
        <source>The row has no article: “{column}” holds no text.</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Die Zeile hat keinen Artikel: „{column}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>{what}: it takes the library pyarrow, which is not installed.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>{what}: dafür braucht es die Bibliothek pyarrow, die nicht installiert ist.</translation>
    </message>
    <message>
        <source>Install it beside Annotator (pip install pyarrow). {instead}</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>Sie neben Annotator installieren (pip install pyarrow). {instead}</translation>
    </message>
    <message>
        <source>Parquet (Hugging Face)</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>Parquet (Hugging Face)</translation>
    </message>
    <message>
        <source>“{path}” is a Parquet file and cannot be read</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>„{path}“ ist eine Parquet-Datei und nicht lesbar</translation>
    </message>
    <message>
        <source>Or save the data set as JSON lines, with to_json of the library datasets.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>Oder den Datensatz als JSON-Zeilen speichern, mit to_json der Bibliothek datasets.</translation>
    </message>
    <message>
        <source>“{path}” is no whole Parquet file: {reason}.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>„{path}“ ist keine vollständige Parquet-Datei: {reason}.</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>Erneut schreiben.</translation>
    </message>
    <message>
        <source>Hugging Face data set (spans, Parquet)</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>Hugging-Face-Datensatz (Spannen, Parquet)</translation>
    </message>
    <message>
        <source>Inline XML</source>
        <extracomment>annotator/formats/inline_xml.py</extracomment>
        <translation>XML im Text</translation>
    </message>
    <message>
        <source>inline XML</source>
        <extracomment>annotator/formats/inline_xml.py</extracomment>
        <translation>XML im Text</translation>
    </message>
    <message>
        <source>The article has no text.</source>
        <extracomment>annotator/formats/inline_xml.py</extracomment>
        <translation>Der Artikel hat keinen Text.</translation>
    </message>
    <message>
        <source>JSON (list of articles)</source>
        <extracomment>annotator/formats/json_in.py</extracomment>
        <translation>JSON (Liste von Artikeln)</translation>
    </message>
    <message>
        <source>The item of the list is no object.</source>
        <extracomment>annotator/formats/json_in.py</extracomment>
        <translation>Der Eintrag der Liste ist kein Objekt.</translation>
    </message>
    <message>
        <source>spans inside of others, or around them</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Spannen in anderen oder um sie herum</translation>
    </message>
    <message>
        <source>span that crosses another</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Spanne, die eine andere kreuzt</translation>
    </message>
    <message>
        <source>spans that cross others</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Spannen, die andere kreuzen</translation>
    </message>
    <message>
        <source>span with white space at its edge</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Spanne mit Leerraum an der Kante</translation>
    </message>
    <message>
        <source>spans with white space at their edges</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Spannen mit Leerraum an den Kanten</translation>
    </message>
    <message>
        <source>article’s title, source, author, date or columns</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Titel, Quelle, Autor, Datum oder Spalten eines Artikels</translation>
    </message>
    <message>
        <source>articles’ titles, authors, dates or columns</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>Titel, Autoren, Daten oder Spalten von Artikeln</translation>
    </message>
    <message>
        <source>an OpenDocument table</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>eine OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>OpenDocument-Tabelle</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>es ist keine Tabelle darin</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Match patterns (Prodigy, spaCy)</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>Suchmuster (Prodigy, spaCy)</translation>
    </message>
    <message>
        <source>The line is no match pattern: it needs a label and a pattern.</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>Die Zeile ist kein Suchmuster: sie braucht ein Label und ein Muster.</translation>
    </message>
    <message>
        <source>{total} match pattern for {labels}: a list that proposes candidates, no articles.</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>{total} Suchmuster für {labels}: eine Liste, die Kandidaten vorschlägt, keine Artikel.</translation>
    </message>
    <message>
        <source>{total} match patterns for {labels}: a list that proposes candidates, no articles.</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>{total} Suchmuster für {labels}: eine Liste, die Kandidaten vorschlägt, keine Artikel.</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>patterns</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>its pattern finds the surface only where it is a whole word</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>sein Muster findet die Wörter nur, wo sie ganze Wörter sind</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>No span goes out, so there are no patterns.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>Keine Spanne geht hinaus, also gibt es keine Muster.</translation>
    </message>
    <message>
        <source>Mark some spans, or choose other labels.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>Markieren Sie einige Spannen, oder wählen Sie andere Labels.</translation>
    </message>
    <message>
        <source>{found} surfaces of {asked}</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{found} Wortlaute von {asked}</translation>
    </message>
    <message>
        <source>{count} pattern: each surface once for its label.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{count} Muster: jeder Wortlaut einmal für sein Label.</translation>
    </message>
    <message>
        <source>{count} patterns: each surface once for its label.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{count} Muster: jeder Wortlaut einmal für sein Label.</translation>
    </message>
    <message>
        <source>1 surface has</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>1 Wortlaut hat</translation>
    </message>
    <message>
        <source>{twice} surfaces have</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{twice} Wortlaute haben</translation>
    </message>
    <message>
        <source>{number} more than one label: an entity ruler keeps one of them wherever it stands.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{number} mehr als ein Label: ein Entity Ruler behält eines davon, wo immer er steht.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <source>{number} inside of a token or at white space: {cut}.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{number} in einem Token oder an Leerraum: {cut}.</translation>
    </message>
    <message>
        <source>“{path}” has no spans ({title}).</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>„{path}“ hat keine Spannen ({title}).</translation>
    </message>
    <message>
        <source>“{target}” is there already.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>„{target}“ gibt es schon.</translation>
    </message>
    <message>
        <source>Name a folder that is not there with --out.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>Mit --out einen Ordner nennen, den es nicht gibt.</translation>
    </message>
    <message>
        <source>“{path}” ({importer}) has no offsets that can be mended: {mended} can.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>„{path}“ ({importer}) hat keine reparierbaren Offsets: möglich ist das bei {mended}.</translation>
    </message>
    <message>
        <source>“{path}” holds nothing that can be mended: {mended} can.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>„{path}“ enthält nichts Reparierbares: möglich ist das bei {mended}.</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>Formatierter Text</translation>
    </message>
    <message>
        <source>rich text</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>formatierter Text</translation>
    </message>
    <message>
        <source>“{asked}” holds characters that do not fit the code page which it names ({encoding}).</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>„{asked}“ enthält Zeichen, die nicht zur genannten Codepage passen ({encoding}).</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it again.</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>In einer Textverarbeitung öffnen und erneut speichern.</translation>
    </message>
    <message>
        <source>The label set is not valid TOML: {error}.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Der Labelsatz ist kein gültiges TOML: {error}.</translation>
    </message>
    <message>
        <source>The label set</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Der Labelsatz</translation>
    </message>
    <message>
        <source>The label set has no name.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Der Labelsatz hat keinen Namen.</translation>
    </message>
    <message>
        <source>Add a line such as name = &quot;news&quot;.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Eine Zeile wie name = &quot;news&quot; hinzufügen.</translation>
    </message>
    <message>
        <source>The overlap rule “{overlap}” is unknown.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Die Überlappungsregel „{overlap}“ ist unbekannt.</translation>
    </message>
    <message>
        <source>Use flat, nested or free.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>flat, nested oder free verwenden.</translation>
    </message>
    <message>
        <source>The labels are not a list of tables.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Die Labels sind keine Liste von Tabellen.</translation>
    </message>
    <message>
        <source>Begin each label with a line [[labels]].</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Jedes Label mit einer Zeile [[labels]] beginnen.</translation>
    </message>
    <message>
        <source>The relations are not a list of tables.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Die Relationen sind keine Liste von Tabellen.</translation>
    </message>
    <message>
        <source>Begin each relation with a line [[relations]].</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Jede Relation mit einer Zeile [[relations]] beginnen.</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Two {what} have the {kind} “{value}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Zwei {what} haben dasselbe ({kind}): „{value}“.</translation>
    </message>
    <message>
        <source>Give each of them a {kind} of its own.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Jedem einen eigenen Wert geben ({kind}).</translation>
    </message>
    <message>
        <source>Relation {position} is no table.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Relation {position} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Relation {position}</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Relation {position}</translation>
    </message>
    <message>
        <source>The relation “{name}”</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Die Relation „{name}“</translation>
    </message>
    <message>
        <source>{where} has a “{entry}” that is no list.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} hat ein „{entry}“, das keine Liste ist.</translation>
    </message>
    <message>
        <source>Write it as {entry} = [&quot;ORG&quot;, &quot;PERSON&quot;].</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Schreiben als {entry} = [&quot;ORG&quot;, &quot;PERSON&quot;].</translation>
    </message>
    <message>
        <source>{where} names “{name}” under “{entry}”, and no label is called that.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} nennt „{name}“ unter „{entry}“, doch kein Label heißt so.</translation>
    </message>
    <message>
        <source>Use names of labels of the same label set.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Namen von Labels desselben Labelsatzes verwenden.</translation>
    </message>
    <message>
        <source>{where} has the colour “{color}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} hat die Farbe „{color}“.</translation>
    </message>
    <message>
        <source>Write it as # and six hexadecimal digits.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Als # und sechs Hexadezimalziffern schreiben.</translation>
    </message>
    <message>
        <source>{where} has the key “{key}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} hat die Taste „{key}“.</translation>
    </message>
    <message>
        <source>Use a single letter or digit, or none.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Einen einzelnen Buchstaben oder eine Ziffer verwenden, oder keine.</translation>
    </message>
    <message>
        <source>{where} says neither yes nor no to being {name}.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} sagt zu {name} weder ja noch nein.</translation>
    </message>
    <message>
        <source>Write {name} = true, or leave it out.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{name} = true schreiben oder weglassen.</translation>
    </message>
    <message>
        <source>Label {position} is no table.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Label {position} ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Label {position}</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Label {position}</translation>
    </message>
    <message>
        <source>The label “{name}”</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Das Label „{name}“</translation>
    </message>
    <message>
        <source>{where} is of the unknown kind “{kind}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} ist von der unbekannten Art „{kind}“.</translation>
    </message>
    <message>
        <source>Use entity or figure.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>entity oder figure verwenden.</translation>
    </message>
    <message>
        <source>{where} has a {name} that is not text.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} hat ein {name}, das kein Text ist.</translation>
    </message>
    <message>
        <source>Put it in quotation marks.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>In Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>{where} has the unknown entry “{strange}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} hat den unbekannten Eintrag „{strange}“.</translation>
    </message>
    <message>
        <source>Known entries are {sorted}.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>Bekannte Einträge sind {sorted}.</translation>
    </message>
    <message>
        <source>lies outside of the text or inside of a character</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>liegt außerhalb des Textes oder innerhalb eines Zeichens</translation>
    </message>
    <message>
        <source>covers “{found}”, but the file says “{short}”</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>deckt „{found}“, die Datei sagt aber „{short}“</translation>
    </message>
    <message>
        <source>covers nothing</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>deckt nichts</translation>
    </message>
    <message>
        <source>The relation “{short}” has lost one of its spans</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>Die Relation „{short}“ hat eine ihrer Spannen verloren</translation>
    </message>
    <message>
        <source>The span {start}–{end} “{short}” {why}</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>Die Spanne {start}–{end} „{short}“ {why}</translation>
    </message>
    <message>
        <source>{sentence}; it is left out.</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>{sentence}; es bleibt weg.</translation>
    </message>
    <message>
        <source>spaCy training set</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>spaCy-Trainingssatz</translation>
    </message>
    <message>
        <source>Putting the set in place</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>Satz ablegen</translation>
    </message>
    <message>
        <source>The longest span has {longest} tokens: the span categorizer of config.cfg looks at stretches of up to {longest_suggestion} only, to save memory (max_size).</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>Die längste Spanne hat {longest} Token: der Span-Kategorisierer von config.cfg betrachtet nur Strecken bis {longest_suggestion}, um Speicher zu sparen (max_size).</translation>
    </message>
    <message>
        <source>There are fewer than {least_docs} training docs: spaCy trains on them, but its check (“spacy debug data”) calls that an error.</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>Es gibt weniger als {least_docs} Docs zum Trainieren: spaCy trainiert damit, seine Prüfung („spacy debug data“) nennt das aber einen Fehler.</translation>
    </message>
    <message>
        <source>The training articles carry no spans, so spaCy cannot train on this set.</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>Die Trainingsartikel tragen keine Spannen, darum kann spaCy mit diesem Satz nicht trainieren.</translation>
    </message>
    <message>
        <source>spaCy v2 tuples (JSON)</source>
        <extracomment>annotator/formats/spacy_tuples.py</extracomment>
        <translation>spaCy-v2-Tupel (JSON)</translation>
    </message>
    <message>
        <source>The item is no pair of a text and its entities.</source>
        <extracomment>annotator/formats/spacy_tuples.py</extracomment>
        <translation>Der Eintrag ist kein Paar aus Text und Entitäten.</translation>
    </message>
    <message>
        <source>An entity is not [start, end, label].</source>
        <extracomment>annotator/formats/spacy_tuples.py</extracomment>
        <translation>Eine Entität ist nicht [Anfang, Ende, Label].</translation>
    </message>
    <message>
        <source>{done} of {meant} articles</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>{done} von {meant} Artikeln</translation>
    </message>
    <message>
        <source>Name a file such as articles{suffix}.</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>Eine Datei wie articles{suffix} nennen.</translation>
    </message>
    <message>
        <source>article {done}</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>Artikel {done}</translation>
    </message>
    <message>
        <source>Reading the file back</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>Datei zurücklesen</translation>
    </message>
    <message>
        <source>{altered} article holds characters that the format cannot hold; each was written as another of the same length, so that no offset moved.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{altered} Artikel enthält Zeichen, die das Format nicht fassen kann; jedes wurde als anderes gleicher Länge geschrieben, so dass sich kein Offset verschob.</translation>
    </message>
    <message>
        <source>{altered} articles hold characters that the format cannot hold; each was written as another of the same length, so that no offset moved.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{altered} Artikel enthalten Zeichen, die das Format nicht fassen kann; jedes wurde als anderes gleicher Länge geschrieben, so dass sich kein Offset verschob.</translation>
    </message>
    <message>
        <source>article holds</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>Artikel enthält</translation>
    </message>
    <message>
        <source>articles hold</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>Artikel enthalten</translation>
    </message>
    <message>
        <source>1 span has an edge</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>1 Spanne hat eine Kante</translation>
    </message>
    <message>
        <source>{cut} spans have an edge</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{cut} Spannen haben eine Kante</translation>
    </message>
    <message>
        <source>the word is cut there</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>das Wort wird dort zerschnitten</translation>
    </message>
    <message>
        <source>spaCy will learn nothing from it</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>spaCy lernt nichts daraus</translation>
    </message>
    <message>
        <source>The label {name} is called {word} in this format.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>Das Label {name} heißt in diesem Format {word}.</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations is not in it: a span of theirs stayed behind.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{lost} von {relations_in} Relationen ist nicht darin: eine ihrer Spannen blieb zurück.</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations are not in it: a span of theirs stayed behind.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{lost} von {relations_in} Relationen sind nicht darin: eine ihrer Spannen blieb zurück.</translation>
    </message>
    <message>
        <source>CSV of spans, for spreadsheets</source>
        <extracomment>annotator/formats/span_table.py</extracomment>
        <translation>CSV der Spannen, für Tabellenprogramme</translation>
    </message>
    <message>
        <source>the header</source>
        <extracomment>annotator/formats/span_table.py</extracomment>
        <translation>der Kopf</translation>
    </message>
    <message>
        <source>Excel workbook of spans</source>
        <extracomment>annotator/formats/span_workbook.py</extracomment>
        <translation>Excel-Arbeitsmappe der Spannen</translation>
    </message>
    <message>
        <source>rows of no article</source>
        <extracomment>annotator/formats/span_workbook.py</extracomment>
        <translation>Zeilen ohne Artikel</translation>
    </message>
    <message>
        <source>the header of {name}</source>
        <extracomment>annotator/formats/span_workbook.py</extracomment>
        <translation>der Kopf von {name}</translation>
    </message>
    <message>
        <source>The articles cannot be split {map}.</source>
        <extracomment>annotator/formats/splits.py</extracomment>
        <translation>Die Artikel lassen sich nicht so aufteilen: {map}.</translation>
    </message>
    <message>
        <source>Give three shares that are not negative, the first above zero, such as 80/10/10.</source>
        <extracomment>annotator/formats/splits.py</extracomment>
        <translation>Drei nicht negative Anteile angeben, der erste über null, etwa 80/10/10.</translation>
    </message>
    <message>
        <source>The one relation is</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>Die eine Relation ist</translation>
    </message>
    <message>
        <source>The {lost} relations are</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>Die {lost} Relationen sind</translation>
    </message>
    <message>
        <source>{number} not in it: this format has no place for relations.</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>{number} nicht darin: dieses Format hat keinen Platz für Relationen.</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations is in source.jsonl only: a span of theirs is not in the set, or the two are in different docs.</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>{lost} von {relations_in} Relationen ist nur in source.jsonl: eine ihrer Spannen ist nicht im Satz, oder beide sind in verschiedenen Docs.</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations are in source.jsonl only: a span of theirs is not in the set, or the two are in different docs.</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>{lost} von {relations_in} Relationen sind nur in source.jsonl: eine ihrer Spannen ist nicht im Satz, oder beide sind in verschiedenen Docs.</translation>
    </message>
    <message>
        <source>A spaCy training set has spaCy&apos;s tokens, so it cannot be made with “{tokenizer}”.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>Ein spaCy-Trainingssatz hat spaCys Token, lässt sich also nicht mit „{tokenizer}“ machen.</translation>
    </message>
    <message>
        <source>Name a language or a spaCy pipeline, or choose a format of words such as conll or hf-bio.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>Eine Sprache oder spaCy-Pipeline nennen oder ein Wortformat wie conll oder hf-bio wählen.</translation>
    </message>
    <message>
        <source>“{path}” is a tokenizer of Hugging Face, and the package that reads it is not installed.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>„{path}“ ist ein Tokenizer von Hugging Face, und das Paket, das ihn liest, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install “tokenizers” beside Annotator, or choose a spaCy language or white space.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>„tokenizers“ neben Annotator installieren oder eine spaCy-Sprache oder Leerraum wählen.</translation>
    </message>
    <message>
        <source>Name the tokenizer.json of a model.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>Die tokenizer.json eines Modells nennen.</translation>
    </message>
    <message>
        <source>“{path}” is no tokenizer of Hugging Face ({error}).</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>„{path}“ ist kein Tokenizer von Hugging Face ({error}).</translation>
    </message>
    <message>
        <source>spaCy has no tokenizer for the language “{language}” here.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>spaCy hat hier keinen Tokenizer für die Sprache „{language}“.</translation>
    </message>
    <message>
        <source>Choose another language, or “{many_languages}” for any ({first_line}).</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>Eine andere Sprache wählen oder „{many_languages}“ für beliebige ({first_line}).</translation>
    </message>
    <message>
        <source>spaCy has no tokenizer for the language “{language}” here, so the one for many languages (“{many_languages}”) was used.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>spaCy hat hier keinen Tokenizer für die Sprache „{language}“, darum wurde der für viele Sprachen („{many_languages}“) genommen.</translation>
    </message>
    <message>
        <source>“{pipeline}” is no spaCy pipeline with a tokenizer of its own.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>„{pipeline}“ ist keine spaCy-Pipeline mit eigenem Tokenizer.</translation>
    </message>
    <message>
        <source>Name a folder with config.cfg and tokenizer in it, or an installed package.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>Einen Ordner mit config.cfg und tokenizer nennen oder ein installiertes Paket.</translation>
    </message>
    <message>
        <source>The settings of the pipeline “{pipeline}” cannot be read ({first_line}).</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>Die Einstellungen der Pipeline „{pipeline}“ sind nicht lesbar ({first_line}).</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has a tokenizer with code of its own ({kind}), which is not run here.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>Die Pipeline „{pipeline}“ hat einen Tokenizer mit eigenem Code ({kind}), der hier nicht ausgeführt wird.</translation>
    </message>
    <message>
        <source>Export with --language instead.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>Stattdessen mit --language exportieren.</translation>
    </message>
    <message>
        <source>There is no pipeline “{pipeline}”.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>Es gibt keine Pipeline „{pipeline}“.</translation>
    </message>
    <message>
        <source>Name a folder that a pipeline was saved to, or a package that is installed.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>Einen Ordner mit gespeicherter Pipeline nennen oder ein installiertes Paket.</translation>
    </message>
    <message>
        <source>The format “{entry}” could not be loaded: {error}.</source>
        <extracomment>annotator/formats/visitors.py</extracomment>
        <translation>Das Format „{entry}“ ließ sich nicht laden: {error}.</translation>
    </message>
    <message>
        <source>Update or remove the package that brings it.</source>
        <extracomment>annotator/formats/visitors.py</extracomment>
        <translation>Das Paket, das es mitbringt, aktualisieren oder entfernen.</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>W3C Web Annotation (JSON-LD)</translation>
    </message>
    <message>
        <source>The item is no page of annotations whose source holds the text.</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>Der Eintrag ist keine Seite von Annotationen, deren Quelle den Text enthält.</translation>
    </message>
    <message>
        <source>Put the text into “value” of the page&apos;s “source”, as the export of this format has it.</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>Den Text in „value“ der „source“ der Seite setzen, wie es der Export dieses Formats tut.</translation>
    </message>
    <message>
        <source>no position and no quote that occurs once</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>keine Position und kein Zitat, das einmal vorkommt</translation>
    </message>
    <message>
        <source>no tag</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>An annotation has {what}; it is left out.</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>Eine Annotation hat {what}; sie bleibt weg.</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>Gespeicherte Webseite</translation>
    </message>
    <message>
        <source>“{path}” nests its elements more than 255 deep, so that its text cannot be read whole.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>„{path}“ verschachtelt seine Elemente mehr als 255-fach, so dass der Text nicht ganz lesbar ist.</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article and paste it.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>Im Browser öffnen, den Artikel kopieren und einfügen.</translation>
    </message>
    <message>
        <source>No article was found in “{path}”.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>In „{path}“ wurde kein Artikel gefunden.</translation>
    </message>
    <message>
        <source>“{path}” brought the reader of web pages down ({detail}).</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>„{path}“ hat den Leser für Webseiten zum Absturz gebracht ({detail}).</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a web page: {detail}.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>„{path}“ ist nicht lesbar als Webseite: {detail}.</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>“{path}” is no WebAnno TSV 3.</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>„{path}“ ist kein WebAnno TSV 3.</translation>
    </message>
    <message>
        <source>Export it again, or as UIMA CAS XMI.</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>Erneut exportieren, oder als UIMA CAS XMI.</translation>
    </message>
    <message>
        <source>The line is no token of WebAnno&apos;s; it is left out: {line}.</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>Die Zeile ist kein Token von WebAnno; sie bleibt weg: {line}.</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>eine Excel-Tabelle</translation>
    </message>
    <message>
        <source>Excel table</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>Excel-Tabelle</translation>
    </message>
    <message>
        <source>Left out: the sheet “{table}”, which has no column for the text</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>Weggelassen: das Blatt „{table}“, das keine Spalte für den Text hat</translation>
    </message>
    <message>
        <source>Choose another name, or let it be replaced (--force on the command line).</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>Wählen Sie einen anderen Namen oder lassen Sie sie ersetzen (--force auf der Befehlszeile).</translation>
    </message>
    <message>
        <source>iob2</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>iob2</translation>
    </message>
    <message>
        <source>The columns “{named}” hold no {needed}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>Die Spalten „{named}“ enthalten kein {needed}.</translation>
    </message>
    <message>
        <source>The columns “{named}” hold more than one {needed}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>Die Spalten „{named}“ enthalten {needed} mehr als einmal.</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>kein</translation>
    </message>
    <message>
        <source>more than one</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>mehr als ein</translation>
    </message>
    <message>
        <source>Name “word” and “tag” once each; besides them any of {columns}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>Nennen Sie „word“ und „tag“ je einmal, daneben beliebige von {columns}.</translation>
    </message>
    <message>
        <source>There is no column “{one}”.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>Es gibt keine Spalte „{one}“.</translation>
    </message>
    <message>
        <source>A column is one of {columns}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>Eine Spalte ist eine von {columns}.</translation>
    </message>
    <message>
        <source>Nothing stands between the articles: whoever reads the file cannot tell them apart.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>Zwischen den Artikeln steht nichts: Wer die Datei liest, kann sie nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>White space inside of words stands as “_”, in {spaced} of them: spaces part the columns.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>Leerraum in Wörtern steht als „_“, in {spaced} von ihnen: Leerzeichen trennen die Spalten.</translation>
    </message>
    <message>
        <source>CoNLL-U Plus</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>CoNLL-U Plus</translation>
    </message>
    <message>
        <source>{told}; its columns are {names}.</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>{told}; die Spalten sind {names}.</translation>
    </message>
    <message>
        <source>Left out: {hidden} hidden sheet.</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>Weggelassen: {hidden} verstecktes Blatt.</translation>
    </message>
    <message>
        <source>Left out: {hidden} hidden sheets.</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>Weggelassen: {hidden} versteckte Blätter.</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>eine Zahl hat zu viele Ziffern</translation>
    </message>
    <message>
        <source>{removesuffix} at character {column}</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>{removesuffix} beim Zeichen {column}</translation>
    </message>
    <message>
        <source>byte {at} of the line is not {upper}</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>Byte {at} der Zeile ist kein {upper}</translation>
    </message>
    <message>
        <source>Item {number} of the file is not JSON that can be used: {reason}; the reading ends there.</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>Eintrag {number} der Datei ist kein brauchbares JSON: {reason}; das Lesen endet dort.</translation>
    </message>
    <message>
        <source>Label Studio JSON-MIN</source>
        <extracomment>annotator/formats/label_studio_min.py</extracomment>
        <translation>Label Studio JSON-MIN</translation>
    </message>
    <message>
        <source>the value of a span cannot be read</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>der Wert einer Spanne ist nicht lesbar</translation>
    </message>
    <message>
        <source>“{asked}” declares a document type, which no Excel table needs; it is not read.</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>„{asked}“ vereinbart einen Dokumenttyp, den keine Excel-Tabelle braucht; sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>In einem Tabellenprogramm öffnen und erneut speichern.</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>ZIP-Archiv</translation>
    </message>
    <message>
        <source>“{path}” holds no file that can be read.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>„{path}“ enthält keine lesbare Datei.</translation>
    </message>
    <message>
        <source>Look into it with another program.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>Mit einem anderen Programm hineinsehen.</translation>
    </message>
    <message>
        <source>The entry “{name}” is refused: {why}.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>Der Eintrag „{name}“ wird abgelehnt: {why}.</translation>
    </message>
    <message>
        <source>{kind}, {count} file</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>{kind}, {count} Datei</translation>
    </message>
    <message>
        <source>{kind}, {count} files</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>{kind}, {count} Dateien</translation>
    </message>
    <message>
        <source>Left out: {told}.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>Weggelassen: {told}.</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>es ist beschädigt</translation>
    </message>
    <message>
        <source>there is another of the same name</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>es gibt ein weiteres gleichen Namens</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>der Name führt aus dem Archiv hinaus</translation>
    </message>
    <message>
        <source>it is a link or a device</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>es ist ein Verweis oder ein Gerät</translation>
    </message>
    <message>
        <source>it is larger than {largest_file} MB</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>es ist größer als {largest_file} MB</translation>
    </message>
    <message>
        <source>it is packed so tightly that it can only be a trap</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>es ist so dicht gepackt, dass es nur eine Falle sein kann</translation>
    </message>
    <message>
        <source>an entry of the archive</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>ein Eintrag des Archivs</translation>
    </message>
    <message>
        <source>There is no provider named “{name}”.</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>Es gibt keine Vorschlagsquelle namens „{name}“.</translation>
    </message>
    <message>
        <source>{rule}, read as {value}</source>
        <extracomment>annotator/suggest/figure_provider.py</extracomment>
        <translation>{rule}, gelesen als {value}</translation>
    </message>
    <message>
        <source>Dictionaries of names</source>
        <extracomment>annotator/suggest/gazetteer.py</extracomment>
        <translation>Namenswörterbücher</translation>
    </message>
    <message>
        <source>in the dictionary of {what}</source>
        <extracomment>annotator/suggest/gazetteer.py</extracomment>
        <translation>im Wörterbuch {what}</translation>
    </message>
    <message>
        <source>a form of “{entry}” in the dictionary of {what}</source>
        <extracomment>annotator/suggest/gazetteer.py</extracomment>
        <translation>eine Form von „{entry}“ im Wörterbuch {what}</translation>
    </message>
    <message>
        <source>What you decided before</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>Was Sie früher entschieden haben</translation>
    </message>
    <message>
        <source>short for “{core}”, which you marked {names}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>kurz für „{core}“, markiert {names}</translation>
    </message>
    <message>
        <source>you marked “{surface}” {names} {times}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>„{surface}“ wurde {times} markiert {names}</translation>
    </message>
    <message>
        <source>in {articles} articles</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>in {articles} Artikeln</translation>
    </message>
    <message>
        <source>, but also {others}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>, aber auch {others}</translation>
    </message>
    <message>
        <source>{told}, and rejected that {times}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>{told}, und {times} abgelehnt</translation>
    </message>
    <message>
        <source>{count} times</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>{count}-mal</translation>
    </message>
    <message>
        <source>the title “{role}” before it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>die Anrede „{role}“ davor</translation>
    </message>
    <message>
        <source>the role “{role}” before it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>die Rolle „{role}“ davor</translation>
    </message>
    <message>
        <source>in apposition to “{role}”</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>Apposition zu „{role}“</translation>
    </message>
    <message>
        <source>“{form}” after it says where it is</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>„{form}“ danach sagt, wo es liegt</translation>
    </message>
    <message>
        <source>the age {text} after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>das Alter {text} danach</translation>
    </message>
    <message>
        <source>“based” after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>„based“ danach</translation>
    </message>
    <message>
        <source>“{kind}” in apposition after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>„{kind}“ danach als Apposition</translation>
    </message>
    <message>
        <source>“{role}” in apposition after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>„{role}“ danach als Apposition</translation>
    </message>
    <message>
        <source>“{kind} of” before it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>„{kind} of“ davor</translation>
    </message>
    <message>
        <source>in one list with a known name</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>in einer Aufzählung mit einem bekannten Namen</translation>
    </message>
    <message>
        <source>ends with “{last}”, as the name of a model</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>endet auf „{last}“, wie der Name eines Modells</translation>
    </message>
    <message>
        <source>an acronym and the country of a body</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>eine Abkürzung und das Land einer Einrichtung</translation>
    </message>
    <message>
        <source>two names joined by “&amp;”</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>zwei Namen, mit „&amp;“ verbunden</translation>
    </message>
    <message>
        <source>“{before}” before it</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>„{before}“ davor</translation>
    </message>
    <message>
        <source>“{after}” after it</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>„{after}“ danach</translation>
    </message>
    <message>
        <source>words with capitals that are no ordinary words</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>großgeschriebene Wörter, die keine gewöhnlichen sind</translation>
    </message>
    <message>
        <source>a run of words with capitals</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>eine Folge großgeschriebener Wörter</translation>
    </message>
    <message>
        <source>ends with a legal form</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>endet mit einer Rechtsform</translation>
    </message>
    <message>
        <source>“{group}” before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>„{group}“ davor</translation>
    </message>
    <message>
        <source>the title “{group}” before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>die Anrede „{group}“ davor</translation>
    </message>
    <message>
        <source>a word for a kind of body</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>ein Wort für eine Art von Einrichtung</translation>
    </message>
    <message>
        <source>a word for a kind of law</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>ein Wort für eine Art von Gesetz</translation>
    </message>
    <message>
        <source>ends with “{group}”</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>endet auf „{group}“</translation>
    </message>
    <message>
        <source>a word for a company before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>ein Wort für eine Firma davor</translation>
    </message>
    <message>
        <source>a role before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>eine Rolle davor</translation>
    </message>
    <message>
        <source>speaks after a quotation</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>spricht nach einem Zitat</translation>
    </message>
    <message>
        <source>“شركة” before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>„شركة“ davor</translation>
    </message>
    <message>
        <source>“{full}” in this article</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>„{full}“ in diesem Artikel</translation>
    </message>
    <message>
        <source>an organisation</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>a place in nature or in a city</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>ein Ort in der Natur oder in einer Stadt</translation>
    </message>
    <message>
        <source>a place that is governed</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>ein verwalteter Ort</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>ein Ereignis</translation>
    </message>
    <message>
        <source>a law or treaty</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>ein Gesetz oder Vertrag</translation>
    </message>
    <message>
        <source>“{head} {lower} …” names {kind_names}</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>„{head} {lower} …“ benennt: {kind_names}</translation>
    </message>
    <message>
        <source>ends with “{last}”, as the name of {kind_names}</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>endet auf „{last}“, wie im Namen für: {kind_names}</translation>
    </message>
    <message>
        <source>begins with “{text}”, as the name of {kind_names}</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>beginnt mit „{text}“, wie im Namen für: {kind_names}</translation>
    </message>
    <message>
        <source>initials and a family name</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>Initialen und ein Familienname</translation>
    </message>
    <message>
        <source>the given name “{first}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>der Vorname „{first}“</translation>
    </message>
    <message>
        <source>the family name “{first}” before a given name</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>der Familienname „{first}“ vor einem Vornamen</translation>
    </message>
    <message>
        <source>ends with “{last}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>endet auf „{last}“</translation>
    </message>
    <message>
        <source>the family name “{last}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>der Familienname „{last}“</translation>
    </message>
    <message>
        <source>a number after it, as in the name of a model</source>
        <extracomment>annotator/suggest/names/numbers.py</extracomment>
        <translation>eine Zahl danach, wie im Namen eines Modells</translation>
    </message>
    <message>
        <source>the shape of a model code</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>die Form einer Modellbezeichnung</translation>
    </message>
    <message>
        <source>an acronym among words that go with companies</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>eine Abkürzung zwischen Wörtern, die zu Firmen gehören</translation>
    </message>
    <message>
        <source>an acronym</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>eine Abkürzung</translation>
    </message>
    <message>
        <source>capitals within a word</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>Großbuchstaben im Wort</translation>
    </message>
    <message>
        <source>the given name “{text}”</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>der Vorname „{text}“</translation>
    </message>
    <message>
        <source>the family name “{text}”</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>der Familienname „{text}“</translation>
    </message>
    <message>
        <source>“{before}” before it and an ending of places</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>„{before}“ davor und eine Endung von Orten</translation>
    </message>
    <message>
        <source>“{before}” before a capital</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>„{before}“ vor einem Großbuchstaben</translation>
    </message>
    <message>
        <source>a capital within a sentence</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>ein Großbuchstabe im Satz</translation>
    </message>
    <message>
        <source>its mentions in this article speak for {label}</source>
        <extracomment>annotator/suggest/names/votes.py</extracomment>
        <translation>die Erwähnungen in diesem Artikel sprechen für {label}</translation>
    </message>
    <message>
        <source>a title in quotation marks after “{group}”</source>
        <extracomment>annotator/suggest/names/works.py</extracomment>
        <translation>ein Titel in Anführungszeichen nach „{group}“</translation>
    </message>
    <message>
        <source>words with capitals in quotation marks</source>
        <extracomment>annotator/suggest/names/works.py</extracomment>
        <translation>großgeschriebene Wörter in Anführungszeichen</translation>
    </message>
    <message>
        <source>Learned from this project</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>Aus diesem Projekt gelernt</translation>
    </message>
    <message>
        <source>learned from {sentences} sentences of this project</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>gelernt aus {sentences} Sätzen dieses Projekts</translation>
    </message>
    <message>
        <source>What this project learned (version {number}) cannot be read ({error}).</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>Was dieses Projekt gelernt hat (Version {number}), ist nicht lesbar ({error}).</translation>
    </message>
    <message>
        <source>Its candidates are missing until you learn again.</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>Dessen Kandidaten fehlen, bis wieder gelernt wird.</translation>
    </message>
    <message>
        <source>What was learned cannot be kept in {folder} ({strerror}).</source>
        <extracomment>annotator/suggest/own/versions.py</extracomment>
        <translation>Das Gelernte lässt sich in {folder} nicht aufbewahren ({strerror}).</translation>
    </message>
    <message>
        <source>The candidates stay as they are. Make room, or allow writing there, and learn again.</source>
        <extracomment>annotator/suggest/own/versions.py</extracomment>
        <translation>Die Kandidaten bleiben, wie sie sind. Platz schaffen oder dort das Schreiben erlauben, dann erneut lernen.</translation>
    </message>
    <message>
        <source>The list “{path}” is larger than {largest} MB.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Die Liste „{path}“ ist größer als {largest} MB.</translation>
    </message>
    <message>
        <source>Split it.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Sie aufteilen.</translation>
    </message>
    <message>
        <source>The list “{path}” cannot be read: {strerror}.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Die Liste „{path}“ ist nicht lesbar: {strerror}.</translation>
    </message>
    <message>
        <source>Check where it is.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Prüfen, wo sie liegt.</translation>
    </message>
    <message>
        <source>The pattern cannot be used: {found}.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Das Muster ist nicht verwendbar: {found}.</translation>
    </message>
    <message>
        <source>“{path}” holds no pattern that can be used.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>„{path}“ enthält kein verwendbares Muster.</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Ein Objekt je Zeile schreiben.</translation>
    </message>
    <message>
        <source>the line is no JSON</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>die Zeile ist kein JSON</translation>
    </message>
    <message>
        <source>it has no label</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>es hat kein Label</translation>
    </message>
    <message>
        <source>“pattern” is neither a text nor a list of tokens</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>„pattern“ ist weder ein Text noch eine Liste von Token</translation>
    </message>
    <message>
        <source>a token of it is no object</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>ein Token darin ist kein Objekt</translation>
    </message>
    <message>
        <source>{strange} needs a trained pipeline</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>{strange} braucht eine trainierte Pipeline</translation>
    </message>
    <message>
        <source>List “{stem}”</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Liste „{stem}“</translation>
    </message>
    <message>
        <source>“{form}” stands in your list</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>„{form}“ steht in der eigenen Liste</translation>
    </message>
    <message>
        <source>a pattern of your list matches</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>ein Muster der eigenen Liste passt</translation>
    </message>
    <message>
        <source>Patterns of names</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>Namensmuster</translation>
    </message>
    <message>
        <source>an account</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>ein Konto</translation>
    </message>
    <message>
        <source>the place of the report before its text</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>der Ort des Berichts vor dem Text</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>Das Lesen wurde angehalten.</translation>
    </message>
    <message>
        <source>What was proposed before stays.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>Was vorher vorgeschlagen wurde, bleibt.</translation>
    </message>
    <message>
        <source>The other articles are read all the same. Ask again for this one.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>Die anderen Artikel werden trotzdem gelesen. Fragen Sie für diesen noch einmal.</translation>
    </message>
    <message>
        <source>listed as “{text}” after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>danach als „{text}“ aufgeführt</translation>
    </message>
    <message>
        <source>listed as “{text}.{text_2}” after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>danach als „{text}.{text_2}“ aufgeführt</translation>
    </message>
    <message>
        <source>“{phrase}” before it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>„{phrase}“ davor</translation>
    </message>
    <message>
        <source>“{bought} … by” before it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>„{bought} … by“ davor</translation>
    </message>
    <message>
        <source>“{post}” and a name after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>„{post}“ und ein Name danach</translation>
    </message>
    <message>
        <source>“said {lower}” after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>„said {lower}“ danach</translation>
    </message>
    <message>
        <source>“{had}” that belongs to it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>„{had}“, das dazu gehört</translation>
    </message>
    <message>
        <source>a side of a match with one score</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>eine Seite eines Spiels mit einem Ergebnis</translation>
    </message>
    <message>
        <source>a player of a match of several sets</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>ein Spieler einer Partie mit mehreren Sätzen</translation>
    </message>
    <message>
        <source>ends with the legal form “{text}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>endet mit der Rechtsform „{text}“</translation>
    </message>
    <message>
        <source>the agency before the text of its report</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>die Agentur vor dem Text ihrer Meldung</translation>
    </message>
    <message>
        <source>its initials stand in brackets after it</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>die Initialen stehen danach in Klammern</translation>
    </message>
    <message>
        <source>introduced in brackets after its long form</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>nach der langen Form in Klammern eingeführt</translation>
    </message>
    <message>
        <source>Its component “{name}” is read with torch, which can run code that is hidden in the file.</source>
        <extracomment>annotator/suggest/pipeline_card.py</extracomment>
        <translation>Der Bestandteil „{name}“ wird mit torch gelesen, das in der Datei versteckten Code ausführen kann.</translation>
    </message>
    <message>
        <source>There is no spaCy pipeline “{name}”: no such folder and no such installed package.</source>
        <extracomment>annotator/suggest/pipeline_card.py</extracomment>
        <translation>Es gibt keine spaCy-Pipeline „{name}“: weder einen solchen Ordner noch ein solches installiertes Paket.</translation>
    </message>
    <message>
        <source>Install it, or choose its folder.</source>
        <extracomment>annotator/suggest/pipeline_card.py</extracomment>
        <translation>Sie installieren oder ihren Ordner wählen.</translation>
    </message>
    <message>
        <source>{folder} is no spaCy pipeline: it has no config.cfg.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>{folder} ist keine spaCy-Pipeline: config.cfg fehlt.</translation>
    </message>
    <message>
        <source>Choose the folder that `spacy train` wrote (model-best), or the name of an installed pipeline.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Den Ordner wählen, den `spacy train` geschrieben hat (model-best), oder den Namen einer installierten Pipeline.</translation>
    </message>
    <message>
        <source>The config of the pipeline in {folder} cannot be read ({name}).</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Die Konfiguration der Pipeline in {folder} ist nicht lesbar ({name}).</translation>
    </message>
    <message>
        <source>Get the pipeline again from where it came.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Die Pipeline erneut von ihrer Quelle holen.</translation>
    </message>
    <message>
        <source>Its config has no section [nlp].</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Die Konfiguration hat keinen Abschnitt [nlp].</translation>
    </message>
    <message>
        <source>Its language is given as {language}, which is no language code.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Als Sprache ist {language} angegeben, was kein Sprachcode ist.</translation>
    </message>
    <message>
        <source>It wants to run code of its own while it is loaded ([nlp.{callback}]).</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Sie will beim Laden eigenen Code ausführen ([nlp.{callback}]).</translation>
    </message>
    <message>
        <source>Its component “{name}” is to be taken from another pipeline (source = …).</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Der Bestandteil „{name}“ soll aus einer anderen Pipeline genommen werden (source = …).</translation>
    </message>
    <message>
        <source>Its component “{name}” is made by {factory}, which is not part of spaCy.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Der Bestandteil „{name}“ wird von {factory} erzeugt, das nicht zu spaCy gehört.</translation>
    </message>
    <message>
        <source>It calls the function “{function}” of the registry “{registry}”, which is not on the list.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>Sie ruft die Funktion „{function}“ des Verzeichnisses „{registry}“ auf, die nicht auf der Liste steht.</translation>
    </message>
    <message>
        <source>The other providers went on. Switch it off, or tell its author.</source>
        <extracomment>annotator/suggest/run.py</extracomment>
        <translation>Die anderen Vorschlagsquellen liefen weiter. Sie ausschalten oder ihren Autor benachrichtigen.</translation>
    </message>
    <message>
        <source>spaCy pipeline {removeprefix}</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>spaCy-Pipeline {removeprefix}</translation>
    </message>
    <message>
        <source>{what} ms an article, {words} words a second</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{what} ms je Artikel, {words} Wörter je Sekunde</translation>
    </message>
    <message>
        <source>The pipeline {card} was not loaded. {concerns}</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Die Pipeline {card} wurde nicht geladen. {concerns}</translation>
    </message>
    <message>
        <source>Use a pipeline that is made of spaCy&apos;s own components.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Eine Pipeline verwenden, die aus spaCys eigenen Bestandteilen besteht.</translation>
    </message>
    <message>
        <source>Allow it if you know where it comes from.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Sie erlauben, wenn bekannt ist, woher sie kommt.</translation>
    </message>
    <message>
        <source>The {title} was stopped.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{title} wurde angehalten.</translation>
    </message>
    <message>
        <source>What it had proposed before stays; ask it again.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Was schon vorgeschlagen war, bleibt; erneut fragen.</translation>
    </message>
    <message>
        <source>took too long and was ended</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>dauerte zu lange und wurde beendet</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>endete unerwartet</translation>
    </message>
    <message>
        <source>found by {component}</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>gefunden von {component}</translation>
    </message>
    <message>
        <source>The other providers go on. Try it again, or leave this pipeline out.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Die anderen Vorschlagsquellen machen weiter. Erneut versuchen oder diese Pipeline weglassen.</translation>
    </message>
    <message>
        <source>Starter recogniser</source>
        <extracomment>annotator/suggest/starter.py</extracomment>
        <translation>Starter-Erkenner</translation>
    </message>
    <message>
        <source>learned from news, posts and encyclopedias</source>
        <extracomment>annotator/suggest/starter.py</extracomment>
        <translation>gelernt aus Nachrichten, Beiträgen und Enzyklopädien</translation>
    </message>
    <message>
        <source>“{name}” is no whole zip archive.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>„{name}“ ist kein vollständiges Zip-Archiv.</translation>
    </message>
    <message>
        <source>The line has no article: “{key}” holds no text.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>Die Zeile hat keinen Artikel: „{key}“ enthält keinen Text.</translation>
    </message>
    <message>
        <source>{count} line</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{count} Zeile</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{count} Zeilen</translation>
    </message>
    <message>
        <source>Labels are told by number in {lines}.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>In {lines} sind Labels als Nummern angegeben.</translation>
    </message>
    <message>
        <source>Save doccano’s list of labels as label_config.json beside the file, or say which label each is.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>Speichern Sie doccanos Labelliste als label_config.json neben der Datei, oder geben Sie an, welches Label jede Nummer ist.</translation>
    </message>
    <message>
        <source>{lines} with comments: these are left out.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{lines} mit Kommentaren: diese werden ausgelassen.</translation>
    </message>
    <message>
        <source>{lines} with labels of the whole article, or texts written for it, which are no spans: these are left out.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{lines} mit Labels für den ganzen Artikel oder dazu geschriebenen Texten, die keine Spannen sind: diese werden ausgelassen.</translation>
    </message>
    <message>
        <source>The task holds the address of its text ({strip}), not the text itself.</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>Die Aufgabe enthält die Adresse ihres Textes ({strip}), nicht den Text selbst.</translation>
    </message>
    <message>
        <source>Put the texts into the tasks before the export; nothing is ever fetched.</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>Nehmen Sie die Texte vor dem Export in die Aufgaben auf; es wird nie etwas abgerufen.</translation>
    </message>
    <message>
        <source>Document {number} of “{path}” cannot be read, so the file is not mended.</source>
        <extracomment>annotator/formats/menders_bioc.py</extracomment>
        <translation>Dokument {number} von „{path}“ kann nicht gelesen werden, deshalb wird die Datei nicht repariert.</translation>
    </message>
    <message>
        <source>“{name}” holds documents in Java&apos;s own form (“{filename}”), which were left as they are: import the XMI or JSON of the mended archive, not the whole project.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>„{name}“ enthält Dokumente in Javas eigener Form („{filename}“), die blieben, wie sie sind: Importieren Sie XMI oder JSON des reparierten Archivs, nicht das ganze Projekt.</translation>
    </message>
    <message>
        <source>“{told}” {body}, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>„{told}“ {body}, deshalb wird nichts repariert.</translation>
    </message>
    <message>
        <source>Export the archive again.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>Exportieren Sie das Archiv neu.</translation>
    </message>
    <message>
        <source>“{name}:{filename}” cannot be unpacked, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>„{name}:{filename}“ kann nicht entpackt werden, deshalb wird nichts repariert.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that cannot be mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>„{name}“ ist so geschrieben, dass es nicht repariert werden kann.</translation>
    </message>
    <message>
        <source>Export it again as CAS JSON.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>Exportieren Sie es neu als CAS JSON.</translation>
    </message>
    <message>
        <source>“{name}” is no CAS that can be read, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>„{name}“ ist kein lesbares CAS, deshalb wird nichts repariert.</translation>
    </message>
    <message>
        <source>{loose} of {list_of} relations have an end that is no labelled span; they are left out.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>{loose} von {list_of} Relationen haben ein Ende, das keine Spanne mit Label ist; sie werden ausgelassen.</translation>
    </message>
    <message>
        <source>“{path}” has no spans that could be read: {fault}</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>„{path}“ hat keine lesbaren Spannen: {fault}</translation>
    </message>
    <message>
        <source>a year or a count before what takes place again and again</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Jahr oder eine Zählung vor etwas, das immer wieder stattfindet</translation>
    </message>
    <message>
        <source>a year and a vote</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Jahr und eine Wahl oder Abstimmung</translation>
    </message>
    <message>
        <source>a contest and its year</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Wettbewerb und sein Jahr</translation>
    </message>
    <message>
        <source>a day that stands for what happened on it</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Tag, der für das steht, was an ihm geschah</translation>
    </message>
    <message>
        <source>a part of a law</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Teil eines Gesetzes</translation>
    </message>
    <message>
        <source>a law and its year</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Gesetz und sein Jahr</translation>
    </message>
    <message>
        <source>an amendment by its number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Verfassungszusatz mit seiner Nummer</translation>
    </message>
    <message>
        <source>a bill, an order or a decision by its number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Gesetzentwurf, eine Verordnung oder ein Beschluss mit Nummer</translation>
    </message>
    <message>
        <source>an article by its number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Artikel mit seiner Nummer</translation>
    </message>
    <message>
        <source>a maker of aircraft and a number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Flugzeughersteller und eine Nummer</translation>
    </message>
    <message>
        <source>a device and its model</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Gerät und sein Modell</translation>
    </message>
    <message>
        <source>a car and its model</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>ein Auto und sein Modell</translation>
    </message>
    <message>
        <source>a title after “{kind}”</source>
        <extracomment>annotator/suggest/names/works.py</extracomment>
        <translation>ein Titel nach „{kind}“</translation>
    </message>
    <message>
        <source>nearly a name for the recogniser, and one for dictionaries or patterns</source>
        <extracomment>annotator/suggest/starter.py</extracomment>
        <translation>für den Erkenner beinahe ein Name, für Wörterbücher oder Muster einer</translation>
    </message>
    <message>
        <source>its entity recogniser</source>
        <extracomment>annotator/suggest/worker.py</extracomment>
        <translation>dessen Entitätserkenner</translation>
    </message>
    <message>
        <source>its span group “{key}”</source>
        <extracomment>annotator/suggest/worker.py</extracomment>
        <translation>dessen Spannengruppe „{key}“</translation>
    </message>
    <message>
        <source>“{target}” is a file, and a pipeline is a folder.</source>
        <extracomment>annotator/training/placing.py</extracomment>
        <translation>„{target}“ ist eine Datei, eine Pipeline aber ist ein Ordner.</translation>
    </message>
    <message>
        <source>The folder “{target}” holds other files and no pipeline of ours, so nothing was trained.</source>
        <extracomment>annotator/training/placing.py</extracomment>
        <translation>Der Ordner „{target}“ enthält andere Dateien und keine Pipeline von uns, darum wurde nichts trainiert.</translation>
    </message>
    <message>
        <source>it has no component “{missing}”, which this project needs</source>
        <extracomment>annotator/training/preparing.py</extracomment>
        <translation>sie hat keinen Bestandteil „{missing}“, den dieses Projekt braucht</translation>
    </message>
    <message>
        <source>its span categorizer cannot learn a label that it does not have ({unknown})</source>
        <extracomment>annotator/training/preparing.py</extracomment>
        <translation>ihr Span-Kategorisierer kann kein Label lernen, das er nicht hat ({unknown})</translation>
    </message>
    <message>
        <source>Refreshing candidates</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>Kandidaten auffrischen</translation>
    </message>
    <message>
        <source>What is learned cannot be kept here, so nothing is learned.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>Gelerntes lässt sich hier nicht aufbewahren, darum wird nichts gelernt.</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Version {number} proposes again.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>Version {number} schlägt wieder vor.</translation>
    </message>
    <message>
        <source>The other providers go on without what was learned.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>Die anderen Vorschlagsquellen machen ohne das Gelernte weiter.</translation>
    </message>
    <message>
        <source>It is learning just now.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>Es wird gerade gelernt.</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>gut</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <extracomment>annotator/workflow/backing_up.py</extracomment>
        <translation>Sicherung anlegen</translation>
    </message>
    <message>
        <source>the copy is not equal to the backup</source>
        <extracomment>annotator/workflow/backing_up.py</extracomment>
        <translation>die Kopie stimmt nicht mit der Sicherung überein</translation>
    </message>
    <message>
        <source>{spans} overlap others, although the label set wants none to.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{spans} überlappen andere, obwohl der Labelsatz das nicht will.</translation>
    </message>
    <message>
        <source>{number} span</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} Spanne</translation>
    </message>
    <message>
        <source>{number} spans</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} Spannen</translation>
    </message>
    <message>
        <source>They came in all the same; the gate lists them at the export.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>Sie kamen trotzdem herein; die Prüfung nennt sie beim Export.</translation>
    </message>
    <message>
        <source>{spans} stayed behind because their label did.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{spans} blieben zurück, weil ihr Label zurückblieb.</translation>
    </message>
    <message>
        <source>{relations} stayed behind: one of their spans did, or came in as a candidate.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{relations} blieben zurück: eine ihrer Spannen blieb zurück oder kam als Kandidat herein.</translation>
    </message>
    <message>
        <source>{number} relation</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} Relation</translation>
    </message>
    <message>
        <source>{number} relations</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} Relationen</translation>
    </message>
    <message>
        <source>marked by {annotator}</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>markiert von {annotator}</translation>
    </message>
    <message>
        <source>{titles} articles</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>{titles} Artikel</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>{what} entfernen</translation>
    </message>
    <message>
        <source>Describe “{title}”</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>„{title}“ beschreiben</translation>
    </message>
    <message>
        <source>Reopen “{article}”</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>„{article}“ wieder öffnen</translation>
    </message>
    <message>
        <source>Finish “{article}”</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>„{article}“ fertigstellen</translation>
    </message>
    <message>
        <source>Accept {sure_candidates}</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>Annehmen: {sure_candidates}</translation>
    </message>
    <message>
        <source>{number} sure candidate</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>{number} sicherer Kandidat</translation>
    </message>
    <message>
        <source>{number} sure candidates</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>{number} sichere Kandidaten</translation>
    </message>
    <message>
        <source>Accept candidates from score {threshold}</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>Kandidaten ab dem Wert {threshold} annehmen</translation>
    </message>
    <message>
        <source>Accept all candidates</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>Alle Kandidaten annehmen</translation>
    </message>
    <message>
        <source>Move {moved} span to whole tokens</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>{moved} Spanne auf ganze Token verschieben</translation>
    </message>
    <message>
        <source>Move {moved} spans to whole tokens</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>{moved} Spannen auf ganze Token verschieben</translation>
    </message>
    <message>
        <source>{found} or {found_2}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>{found} oder {found_2}</translation>
    </message>
    <message>
        <source>any label</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>beliebiges Label</translation>
    </message>
    <message>
        <source>between any two</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>zwischen zwei beliebigen</translation>
    </message>
    <message>
        <source>between {names} and {names_2}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>zwischen {names} und {names_2}</translation>
    </message>
    <message>
        <source>from {names} to {names_2}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>von {names} zu {names_2}</translation>
    </message>
    <message>
        <source>“{label}” goes {ends_told}, and these two are {named} and {named_2}.</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>„{label}“ führt {ends_told}, diese beiden sind {named} und {named_2}.</translation>
    </message>
    <message>
        <source>Choose another relation, or change what may stand at its ends (Ctrl+L).</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>Eine andere Relation wählen oder ändern, was an ihren Enden stehen darf (Ctrl+L).</translation>
    </message>
    <message>
        <source>Relate “{quote}” to “{quote_2}” ({label})</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>„{quote}“ mit „{quote_2}“ verbinden ({label})</translation>
    </message>
    <message>
        <source>Make the relation of {quotes} {label}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>Relation von {quotes} zu {label} machen</translation>
    </message>
    <message>
        <source>“{label}” goes {ends_told}, so it cannot be turned round here.</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>„{label}“ führt {ends_told}, lässt sich hier also nicht umdrehen.</translation>
    </message>
    <message>
        <source>Turn round {label} from {quotes}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>{label} von {quotes} umdrehen</translation>
    </message>
    <message>
        <source>the relation {label} of {quotes}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>die Relation {label} von {quotes}</translation>
    </message>
    <message>
        <source>{gone} relations</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>{gone} Relationen</translation>
    </message>
    <message>
        <source>Accept “{quote}” as {label_name}</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>„{quote}“ als {label_name} annehmen</translation>
    </message>
    <message>
        <source>Reject “{quote}”</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>„{quote}“ ablehnen</translation>
    </message>
    <message>
        <source>Remove “{quote}” ({label_name})</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>„{quote}“ entfernen ({label_name})</translation>
    </message>
    <message>
        <source>Judge “{quote}” again</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>„{quote}“ erneut beurteilen</translation>
    </message>
    <message>
        <source>Label “{quote}” {label}</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>„{quote}“ als {label} kennzeichnen</translation>
    </message>
    <message>
        <source>Move “{quote}” to “{quote_2}”</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>„{quote}“ zu „{quote_2}“ verschieben</translation>
    </message>
    <message>
        <source>Add “{quote}” as {label}</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>„{quote}“ als {label} hinzufügen</translation>
    </message>
    <message>
        <source>Note on “{quote}”</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>Notiz zu „{quote}“</translation>
    </message>
    <message>
        <source>Two labels are called “{label}”.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Zwei Labels heißen „{label}“.</translation>
    </message>
    <message>
        <source>Give each label a name of its own.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Jedem Label einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>The key “{key}” of {label} does something else already.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Die Taste „{key}“ von {label} tut schon etwas anderes.</translation>
    </message>
    <message>
        <source>Choose a digit from 1 to 9 or another letter.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Eine Ziffer von 1 bis 9 oder einen anderen Buchstaben wählen.</translation>
    </message>
    <message>
        <source>{keys} and {label} share the key “{key}”.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>{keys} und {label} teilen sich die Taste „{key}“.</translation>
    </message>
    <message>
        <source>Give one of them another.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Einem davon eine andere geben.</translation>
    </message>
    <message>
        <source>Two relations are called “{label}”.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Zwei Relationen heißen „{label}“.</translation>
    </message>
    <message>
        <source>Give each relation a name of its own.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Jeder Relation einen eigenen Namen geben.</translation>
    </message>
    <message>
        <source>“{label}” names a label for its ends that is not there.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>„{label}“ nennt für seine Enden ein Label, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>Labels bearbeiten</translation>
    </message>
    <message>
        <source>The {provider} knows none of the project&apos;s labels, so there is nothing to measure.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>{provider} kennt keines der Labels des Projekts, darum gibt es nichts zu messen.</translation>
    </message>
    <message>
        <source>Map its labels to those of the project.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Dessen Labels denen des Projekts zuordnen.</translation>
    </message>
    <message>
        <source>It failed with {articles}, which are not counted: {sentence}</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Gescheitert bei {articles}, die nicht zählen: {sentence}</translation>
    </message>
    <message>
        <source>{number} article</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} Artikel</translation>
    </message>
    <message>
        <source>{number} articles</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} Artikel</translation>
    </message>
    <message>
        <source>No article is finished, so there is nothing to measure on.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Kein Artikel ist fertig, darum gibt es nichts, woran sich messen ließe.</translation>
    </message>
    <message>
        <source>Finish some articles: what a person confirmed is what candidates are measured by.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Einige Artikel fertigstellen: an dem, was ein Mensch bestätigt hat, werden Kandidaten gemessen.</translation>
    </message>
    <message>
        <source>Looking for articles that it has not seen</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Artikel suchen, die sie nicht gesehen hat</translation>
    </message>
    <message>
        <source>It was trained on {behind}, which are left out.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Trainiert wurde sie mit {behind}, die wegbleiben.</translation>
    </message>
    <message>
        <source>The pipeline was trained on every finished article, so nothing is left to measure it on.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Die Pipeline wurde mit jedem fertigen Artikel trainiert, darum bleibt nichts zum Messen.</translation>
    </message>
    <message>
        <source>Finish more articles, or measure on those all the same (--all), which says little about new ones.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>Mehr Artikel fertigstellen oder trotzdem an diesen messen (--all), was über neue wenig sagt.</translation>
    </message>
    <message>
        <source>several handlers failed</source>
        <extracomment>annotator/workflow/events.py</extracomment>
        <translation>mehrere Empfänger sind gescheitert</translation>
    </message>
    <message>
        <source>Annotator sets</source>
        <extracomment>annotator/workflow/exporting.py</extracomment>
        <translation>Annotator-Sätze</translation>
    </message>
    <message>
        <source>Loading the tokenizer</source>
        <extracomment>annotator/workflow/exporting.py</extracomment>
        <translation>Tokenizer laden</translation>
    </message>
    <message>
        <source>Accept all “{surface}”</source>
        <extracomment>annotator/workflow/family.py</extracomment>
        <translation>Alle „{surface}“ annehmen</translation>
    </message>
    <message>
        <source>Reject all “{surface}”</source>
        <extracomment>annotator/workflow/family.py</extracomment>
        <translation>Alle „{surface}“ ablehnen</translation>
    </message>
    <message>
        <source>told again</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>noch einmal gesagt</translation>
    </message>
    <message>
        <source>told before</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>schon gesagt</translation>
    </message>
    <message>
        <source>, which does not agree</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>, was nicht übereinstimmt</translation>
    </message>
    <message>
        <source>same as {value_text}{rate}{doubt}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>dasselbe wie {value_text}{rate}{doubt}</translation>
    </message>
    <message>
        <source>to {after}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>auf {after}</translation>
    </message>
    <message>
        <source>from {before}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>von {before}</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>von {before} auf {after}</translation>
    </message>
    <message>
        <source>, which does not agree: the values make it {value_text}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>, was nicht übereinstimmt: die Werte ergeben {value_text}</translation>
    </message>
    <message>
        <source>{articles} came in</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{articles} kamen herein</translation>
    </message>
    <message>
        <source>{number} candidate</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Kandidat</translation>
    </message>
    <message>
        <source>{number} candidates</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Kandidaten</translation>
    </message>
    <message>
        <source>{lists} of match patterns came in</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{lists} von Suchmustern kamen herein</translation>
    </message>
    <message>
        <source>{number} list</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Liste</translation>
    </message>
    <message>
        <source>{number} lists</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Listen</translation>
    </message>
    <message>
        <source>{duplicates} left out</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{duplicates} weggelassen</translation>
    </message>
    <message>
        <source>{number} duplicate</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Duplikat</translation>
    </message>
    <message>
        <source>{number} duplicates</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Duplikate</translation>
    </message>
    <message>
        <source>{items} refused</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{items} abgelehnt</translation>
    </message>
    <message>
        <source>{number} item</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Eintrag</translation>
    </message>
    <message>
        <source>{number} items</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Einträge</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>Dateien suchen</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>Importieren: {files}</translation>
    </message>
    <message>
        <source>{number} file</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Datei</translation>
    </message>
    <message>
        <source>{number} files</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} Dateien</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>„{name}“ importieren</translation>
    </message>
    <message>
        <source>an article of this import</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>ein Artikel dieses Imports</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair, so it cannot be stored as it is; it is left out.</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>Der Text enthält ein halbes Surrogatpaar und lässt sich so nicht speichern; er bleibt weg.</translation>
    </message>
    <message>
        <source>annotation {text_of}</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Annotation {text_of}</translation>
    </message>
    <message>
        <source>The process that reads articles took too long and was ended while it asked “{title}”.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>Der Prozess, der die Artikel liest, brauchte zu lange und wurde beendet, während er „{title}“ befragte.</translation>
    </message>
    <message>
        <source>The process that reads articles ended unexpectedly while it asked “{title}”.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>Der Prozess, der die Artikel liest, endete unerwartet, während er „{title}“ befragte.</translation>
    </message>
    <message>
        <source>{name} (not available)</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>{name} (nicht verfügbar)</translation>
    </message>
    <message>
        <source>it has no {lacking}</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>{lacking} fehlt</translation>
    </message>
    <message>
        <source>another provider is called {provider}</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>eine andere Vorschlagsquelle heißt schon {provider}</translation>
    </message>
    <message>
        <source>The provider “{point}” of the package {package} could not be made ({why}).</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>Die Vorschlagsquelle „{point}“ aus dem Paket {package} konnte nicht erzeugt werden ({why}).</translation>
    </message>
    <message>
        <source>Update or remove that package, or leave this provider out.</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>Das Paket aktualisieren oder entfernen, oder diese Vorschlagsquelle weglassen.</translation>
    </message>
    <message>
        <source>The provider “{provider}” failed with {said}.</source>
        <extracomment>annotator/suggest/run.py</extracomment>
        <translation>Die Vorschlagsquelle „{provider}“ scheiterte mit {said}.</translation>
    </message>
    <message>
        <source>The {title} died repeatedly and was not started again.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Die {title} brach mehrmals ab und wurde nicht noch einmal gestartet.</translation>
    </message>
    <message>
        <source>The {title} took too long and was ended.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Die {title} brauchte zu lange und wurde beendet.</translation>
    </message>
    <message>
        <source>The {title} ended unexpectedly.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Die {title} endete unerwartet.</translation>
    </message>
    <message>
        <source>The {title} could not be loaded ({answer}).</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Die {title} konnte nicht geladen werden ({answer}).</translation>
    </message>
    <message>
        <source>Get it again from where it came; one of another version of spaCy has to be made anew.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Sie noch einmal dort holen, woher sie kam; eine aus einer anderen Version von spaCy muss neu erzeugt werden.</translation>
    </message>
    <message>
        <source>The {title} failed with {answer}.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>Die {title} scheiterte mit {answer}.</translation>
    </message>
    <message>
        <source>{articles} had been marked by several people: the spans of the first are spans, what others marked besides are candidates.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{articles} waren von mehreren Personen markiert: Die Spannen der ersten sind Spannen, was andere darüber hinaus markiert haben, sind Kandidaten.</translation>
    </message>
    <message>
        <source>Checking {path}: {number} items</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>{path} wird geprüft: {number} Einträge</translation>
    </message>
    <message>
        <source>{faults} of {faults_2} items in “{path}” cannot be read, so nothing of it came in.</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>{faults} von {faults_2} Einträgen in „{path}“ können nicht gelesen werden, deshalb kam nichts daraus herein.</translation>
    </message>
    <message>
        <source>Mend the file, or say that the others may come in (--skip-bad on the command line).</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>Reparieren Sie die Datei, oder lassen Sie die übrigen herein (--skip-bad auf der Befehlszeile).</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Speichern Sie sie als UTF-8.</translation>
    </message>
    <message>
        <source>Left out: {lost} remark about relations, or about what is not there.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>Ausgelassen: {lost} Bemerkung zu Relationen oder zu etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Left out: {lost} remarks about relations, or about what is not there.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>Ausgelassen: {lost} Bemerkungen zu Relationen oder zu etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Words are read from column {word}, tags from column {columns}, as {upper}: {fitting} of {tagged} tags fit.</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>Wörter werden aus Spalte {word} gelesen, Tags aus Spalte {columns}, als {upper}: {fitting} von {tagged} Tags passen.</translation>
    </message>
    <message>
        <source>No column or key with names was found: the articles come in without spans, and open.</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>Es wurde keine Spalte und kein Schlüssel mit Namen gefunden: Die Artikel kommen ohne Spannen und offen herein.</translation>
    </message>
    <message>
        <source>Tags that are numbers need their names beside the file, in its card or in dataset_infos.json.</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Tags, die Zahlen sind, brauchen ihre Namen neben der Datei, in ihrer Karte oder in dataset_infos.json.</translation>
    </message>
    <message>
        <source>Long nested values were left out ({names}).</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>Lange verschachtelte Werte wurden weggelassen ({names}).</translation>
    </message>
    <message>
        <source>Left out: {n} cancelled annotation.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} verworfene Annotation.</translation>
    </message>
    <message>
        <source>Left out: {n} cancelled annotations.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} verworfene Annotationen.</translation>
    </message>
    <message>
        <source>Left out: {n} draft that nobody submitted.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Entwurf, den niemand abgegeben hat.</translation>
    </message>
    <message>
        <source>Left out: {n} drafts that nobody submitted.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Entwürfe, die niemand abgegeben hat.</translation>
    </message>
    <message>
        <source>Left out: {n} relation of short tasks, whose regions have no names.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Relation kurzer Aufgaben, deren Bereiche keine Namen haben.</translation>
    </message>
    <message>
        <source>Left out: {n} relations of short tasks, whose regions have no names.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Relationen kurzer Aufgaben, deren Bereiche keine Namen haben.</translation>
    </message>
    <message>
        <source>Left out: {n} region of further texts of tasks; one text of each comes in.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Bereich weiterer Texte von Aufgaben; von jeder kommt ein Text herein.</translation>
    </message>
    <message>
        <source>Left out: {n} regions of further texts of tasks; one text of each comes in.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Bereiche weiterer Texte von Aufgaben; von jeder kommt ein Text herein.</translation>
    </message>
    <message>
        <source>Here a relation goes one way: {n} relation went both ways.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Hier geht eine Relation in eine Richtung: {n} Relation ging in beide.</translation>
    </message>
    <message>
        <source>Here a relation goes one way: {n} relations went both ways.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Hier geht eine Relation in eine Richtung: {n} Relationen gingen in beide.</translation>
    </message>
    <message>
        <source>Left out: {n} choice of predictions or of a second person.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Auswahl von Vorhersagen oder einer zweiten Person.</translation>
    </message>
    <message>
        <source>Left out: {n} choices of predictions or of a second person.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Auswahlen von Vorhersagen oder einer zweiten Person.</translation>
    </message>
    <message>
        <source>Left out: {n} result of other kinds ({kinds}).</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Ergebnis anderer Art ({kinds}).</translation>
    </message>
    <message>
        <source>Left out: {n} results of other kinds ({kinds}).</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Ausgelassen: {n} Ergebnisse anderer Art ({kinds}).</translation>
    </message>
    <message>
        <source>Nothing proves where the region “{told}” lies in the dialogue; it is left out</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Nichts belegt, wo der Bereich „{told}“ im Dialog liegt; er wird ausgelassen</translation>
    </message>
    <message>
        <source>Nothing proves where the region “{told}” lies in the page; it is left out</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>Nichts belegt, wo der Bereich „{told}“ in der Seite liegt; er wird ausgelassen</translation>
    </message>
    <message>
        <source>The offsets in row {row} of “{name}” are not where they were read, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_tables.py</extracomment>
        <translation>Die Offsets in Zeile {row} von „{name}“ stehen nicht da, wo sie gelesen wurden; nichts wird berichtigt.</translation>
    </message>
    <message>
        <source>Save the table again, and mend that.</source>
        <extracomment>annotator/formats/menders_tables.py</extracomment>
        <translation>Speichern Sie die Tabelle neu und berichtigen Sie diese.</translation>
    </message>
    <message>
        <source>The entry “{name}” of “{path}” is refused: {fault}.</source>
        <extracomment>annotator/formats/menders_zip.py</extracomment>
        <translation>Der Eintrag „{name}“ von „{path}“ wird abgelehnt: {fault}.</translation>
    </message>
    <message>
        <source>JSON and JSON lines of annotation tools, tables of spans, Web Annotation, brat, PubTator, BioC, UIMA CAS and WebAnno TSV, also in folders and archives,</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>JSON und JSON-Zeilen von Annotationswerkzeugen, Tabellen von Spannen, Web Annotation, brat, PubTator, BioC, UIMA CAS und WebAnno TSV, auch in Ordnern und Archiven,</translation>
    </message>
    <message>
        <source>its marks stand in the text, around their words</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>seine Markierungen stehen im Text, um ihre Wörter</translation>
    </message>
    <message>
        <source>its spans are told by words</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>seine Spannen werden durch Wörter angegeben</translation>
    </message>
    <message>
        <source>its spans go from node to node of the text</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>seine Spannen gehen von Knoten zu Knoten des Textes</translation>
    </message>
    <message>
        <source>“{path}” holds formats that count their offsets in different units ({kinds}).</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>„{path}“ enthält Formate, die ihre Offsets in verschiedenen Einheiten zählen ({kinds}).</translation>
    </message>
    <message>
        <source>Mend the files of each format by themselves.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>Berichtigen Sie die Dateien jedes Formats für sich.</translation>
    </message>
    <message>
        <source>There is nothing to mend in “{path}” ({importer}): {why}, so no offsets can be wrong.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>In „{path}“ ({importer}) gibt es nichts zu berichtigen: {why}, also können keine Offsets falsch sein.</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>Importieren Sie es, wie es ist.</translation>
    </message>
    <message>
        <source>The offsets seem to be counted in another way: {sentence}</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>Die Stellen scheinen anders gezählt zu sein: {sentence}</translation>
    </message>
    <message>
        <source>Nothing was moved. Take the import back, and bring the file in with that unit (--offsets {name} on the command line, a choice in the import dialog).</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>Nichts wurde verschoben. Nehmen Sie den Import zurück und holen Sie die Datei mit dieser Zählweise herein (--offsets {name} auf der Kommandozeile, eine Wahl im Importdialog).</translation>
    </message>
    <message>
        <source>spaCy v2 training JSON</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>Trainings-JSON von spaCy v2</translation>
    </message>
    <message>
        <source>The document has no paragraphs.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>Das Dokument hat keine Absätze.</translation>
    </message>
    <message>
        <source>The paragraph holds no text.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>Der Absatz enthält keinen Text.</translation>
    </message>
    <message>
        <source>The words of the paragraph do not stand in its text in their order.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>Die Wörter des Absatzes stehen nicht in ihrer Reihenfolge in seinem Text.</translation>
    </message>
    <message>
        <source>Make the file again from the text that it was made of.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>Machen Sie die Datei neu aus dem Text, aus dem sie entstand.</translation>
    </message>
    <message>
        <source>Marks are read from {read}, known by what stands there.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>Markierungen werden aus {read} gelesen, erkannt an dem, was dort steht.</translation>
    </message>
    <message>
        <source>Entries of {odd} that look like marks: {total}. Their start, end or label could not be read, and no span is made of them.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>Einträge von {odd}, die wie Markierungen aussehen: {total}. Ihr Anfang, Ende oder Label war nicht zu lesen, und es wird keine Spanne daraus.</translation>
    </message>
    <message>
        <source>Write a start, an end and a label for each mark, or export in another format.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>Schreiben Sie zu jeder Markierung Anfang, Ende und Label, oder exportieren Sie in einem anderen Format.</translation>
    </message>
    <message>
        <source>Marks with a surface and no place, which the text has more than once or not at all: {unplaced}. They are left out.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>Markierungen mit einem Wortlaut ohne Stelle, den der Text mehrmals oder gar nicht hat: {unplaced}. Sie werden weggelassen.</translation>
    </message>
    <message>
        <source>the only place with this surface</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>die einzige Stelle mit diesem Wortlaut</translation>
    </message>
    <message>
        <source>{title} {number} does not end, or is larger than {largest_article} MB; the reading ends there.</source>
        <extracomment>annotator/formats/xml_pieces.py</extracomment>
        <translation>{title} {number} endet nicht oder ist größer als {largest_article} MB; das Lesen endet dort.</translation>
    </message>
    <message>
        <source>The list “{path}” is not in UTF-8.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>Die Liste „{path}“ ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>the value of {found} in its word {int} is none that spaCy takes</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>der Wert von {found} in seinem Wort {int} ist keiner, den spaCy annimmt</translation>
    </message>
    <message>
        <source>spaCy does not take it ({rstrip})</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>spaCy nimmt es nicht an ({rstrip})</translation>
    </message>
    <message>
        <source>spaCy knows no {strange}</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>spaCy kennt kein {strange}</translation>
    </message>
    <message>
        <source>{articles} would come in</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{articles} kämen herein</translation>
    </message>
    <message>
        <source>{articles} already there got more</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{articles}, die es schon gab, bekamen mehr</translation>
    </message>
    <message>
        <source>{items} of {files} with faults held back</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{items} aus {files} mit Fehlern zurückgehalten</translation>
    </message>
    <message>
        <source>and everything that is marked in it is there</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>, und alles darin Markierte ist da</translation>
    </message>
    <message>
        <source>The text is the same as that of {name}{marked}; it is left out.</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>Der Text ist derselbe wie der von {name}{marked}; er bleibt weg.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>{labels} as before in this project</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{labels} wie zuvor in diesem Projekt</translation>
    </message>
    <message>
        <source>{number} label</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{number} Label</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{number} Labels</translation>
    </message>
    <message>
        <source>{labels} as in another project</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{labels} wie in einem anderen Projekt</translation>
    </message>
    <message>
        <source>What the labels became cannot be remembered in {path} ({strerror}).</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>Was aus den Labels wurde, lässt sich nicht in {path} merken ({strerror}).</translation>
    </message>
    <message>
        <source>The import itself is done.</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>Der Import selbst ist fertig.</translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <extracomment>annotator/workflow/learning.py</extracomment>
        <translation>Aus Entscheidungen lernen</translation>
    </message>
    <message>
        <source>reading words</source>
        <extracomment>annotator/workflow/learning.py</extracomment>
        <translation>Wörter lesen</translation>
    </message>
    <message>
        <source>Propose candidates</source>
        <extracomment>annotator/workflow/learning.py</extracomment>
        <translation>Kandidaten vorschlagen</translation>
    </message>
    <message>
        <source>Take over {links} of figures</source>
        <extracomment>annotator/workflow/link_relations.py</extracomment>
        <translation>{links} von Zahlenangaben übernehmen</translation>
    </message>
    <message>
        <source>{number} link</source>
        <extracomment>annotator/workflow/link_relations.py</extracomment>
        <translation>{number} Verknüpfung</translation>
    </message>
    <message>
        <source>{number} links</source>
        <extracomment>annotator/workflow/link_relations.py</extracomment>
        <translation>{number} Verknüpfungen</translation>
    </message>
    <message>
        <source>The list “{path}” cannot be kept: {strerror}.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>Die Liste „{path}“ lässt sich nicht aufbewahren: {strerror}.</translation>
    </message>
    <message>
        <source>Make room, and import it again.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>Platz schaffen und erneut importieren.</translation>
    </message>
    <message>
        <source>The list “{one}” cannot be switched: {strerror}.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>Die Liste „{one}“ lässt sich nicht umschalten: {strerror}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>As they came</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Wie sie kamen</translation>
    </message>
    <message>
        <source>Articles are in the order in which they came in.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Artikel stehen in der Reihenfolge, in der sie kamen.</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Articles are by their date, the newest first.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Artikel nach Datum, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Most corrections first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Meiste Korrekturen zuerst</translation>
    </message>
    <message>
        <source>Open articles whose candidates will need most corrections, by their scores, come first.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Offene Artikel, deren Kandidaten nach ihren Werten die meisten Korrekturen brauchen, kommen zuerst.</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Open articles whose candidates are neither sure nor clearly wrong come first: they teach most.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Offene Artikel, deren Kandidaten weder sicher noch eindeutig falsch sind, kommen zuerst: sie lehren am meisten.</translation>
    </message>
    <message>
        <source>Most new names first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Meiste neue Namen zuerst</translation>
    </message>
    <message>
        <source>Open articles with most names that no article before them had come first.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>Offene Artikel mit den meisten Namen, die kein Artikel davor hatte, kommen zuerst.</translation>
    </message>
    <message>
        <source>Learning from finished articles</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Aus fertigen Artikeln lernen</translation>
    </message>
    <message>
        <source>Learned from {sentences} of {articles} in {seconds} s.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Gelernt aus {sentences} ({articles}), in {seconds} s.</translation>
    </message>
    <message>
        <source>{number} sentence</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} Satz</translation>
    </message>
    <message>
        <source>{number} sentences</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} Sätzen</translation>
    </message>
    <message>
        <source>It was worse than version {number} on what was finished since ({now} against {before}), so that stays in use.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Auf dem seither Fertigen war es schlechter als Version {number} ({now} gegen {before}), darum bleibt diese in Gebrauch.</translation>
    </message>
    <message>
        <source>The other providers are still better, so they go on alone.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Die anderen Vorschlagsquellen sind noch besser, darum machen sie allein weiter.</translation>
    </message>
    <message>
        <source>No example yet of {missing} ….</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Noch kein Beispiel für {missing} ….</translation>
    </message>
    <message>
        <source>No example yet of {missing}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Noch kein Beispiel für {missing}.</translation>
    </message>
    <message>
        <source>Marked in different ways, so its candidates will be unsure: {told}{more}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Verschieden markiert, darum werden die Kandidaten unsicher sein: {told}{more}.</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>All labels of this project are for figures, which are not learned.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Alle Labels dieses Projekts sind für Zahlenangaben, die nicht gelernt werden.</translation>
    </message>
    <message>
        <source>Add a label for names (Ctrl+L).</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Ein Label für Namen hinzufügen (Ctrl+L).</translation>
    </message>
    <message>
        <source>There is too little to learn from: {marks} in {finished_articles}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Es gibt zu wenig zu lernen: {marks} in {finished_articles}.</translation>
    </message>
    <message>
        <source>{number} mark</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} Markierung</translation>
    </message>
    <message>
        <source>{number} marks</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} Markierungen</translation>
    </message>
    <message>
        <source>{number} finished article</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} fertiger Artikel</translation>
    </message>
    <message>
        <source>{number} finished articles</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} fertige Artikel</translation>
    </message>
    <message>
        <source>Finish articles with at least {least_marks} marks; until then memory repeats what you decided.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Artikel mit mindestens {least_marks} Markierungen fertigstellen; bis dahin wiederholt das Gedächtnis, was entschieden wurde.</translation>
    </message>
    <message>
        <source>telling it the articles</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>die Artikel vorlegen</translation>
    </message>
    <message>
        <source>trying it on what was finished last</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>am zuletzt Fertigen erproben</translation>
    </message>
    <message>
        <source>measuring its progress</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>den Fortschritt messen</translation>
    </message>
    <message>
        <source>Learning {what}; nothing was changed.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Lernen: {what}; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Everything else goes on. Try it again; if it happens again, there may be too little memory.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Alles andere läuft weiter. Erneut versuchen; geschieht es wieder, ist vielleicht zu wenig Speicher da.</translation>
    </message>
    <message>
        <source>Nothing could be learned: {answer}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Es ließ sich nichts lernen: {answer}.</translation>
    </message>
    <message>
        <source>Finish more articles and try again.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Mehr Artikel fertigstellen und erneut versuchen.</translation>
    </message>
    <message>
        <source>None of its components marks names or other stretches, so it proposes nothing.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>Keiner ihrer Bestandteile markiert Namen oder andere Stellen, darum schlägt sie nichts vor.</translation>
    </message>
    <message>
        <source>It does not tell its labels: they count where labels of the project are called the same.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>Sie nennt ihre Labels nicht: sie zählen dort, wo Labels des Projekts genauso heißen.</translation>
    </message>
    <message>
        <source>It was made for the language “{lang}”, and {others} of {articles} are in another one.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>Sie wurde für die Sprache „{lang}“ gemacht; eine andere haben {others} (insgesamt {articles}).</translation>
    </message>
    <message>
        <source>What you decided about the pipeline cannot be written to {path} ({strerror}).</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>Was zur Pipeline entschieden wurde, lässt sich nicht nach {path} schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>You will be asked again.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>Es wird wieder gefragt.</translation>
    </message>
    <message>
        <source>Google Drive</source>
        <extracomment>annotator/workflow/places.py</extracomment>
        <translation>Google Drive</translation>
    </message>
    <message>
        <source>iCloud Drive</source>
        <extracomment>annotator/workflow/places.py</extracomment>
        <translation>iCloud Drive</translation>
    </message>
    <message>
        <source>“{path}” lies in a folder that {service} copies. Let it finish before you open the project on another machine: two machines at once make two projects.</source>
        <extracomment>annotator/workflow/places.py</extracomment>
        <translation>„{path}“ liegt in einem Ordner, den {service} kopiert. Das abwarten, bevor das Projekt auf einem anderen Rechner geöffnet wird: zwei Rechner zugleich ergeben zwei Projekte.</translation>
    </message>
    <message>
        <source>“{path}” lies on a network drive. It is slower there, and a lost connection interrupts the work: a folder of this machine is safer.</source>
        <extracomment>annotator/workflow/places.py</extracomment>
        <translation>„{path}“ liegt auf einem Netzlaufwerk. Dort ist es langsamer, und eine verlorene Verbindung unterbricht die Arbeit: ein Ordner dieses Rechners ist sicherer.</translation>
    </message>
    <message>
        <source>The project has no preset “{name}” for exports.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>Das Projekt hat für Exporte keine Vorlage „{name}“.</translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>Es gibt {known}.</translation>
    </message>
    <message>
        <source>Save one in the export dialog, or with --save-preset.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>Eine im Exportdialog oder mit --save-preset speichern.</translation>
    </message>
    <message>
        <source>“{clean}” is no name for a preset.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>„{clean}“ ist kein Name für eine Vorlage.</translation>
    </message>
    <message>
        <source>Up to {longest} letters are.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>Möglich sind bis zu {longest} Buchstaben.</translation>
    </message>
    <message>
        <source>The choices of the export cannot be kept in {path} ({strerror}).</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>Die Exportauswahl lässt sich nicht in {path} aufbewahren ({strerror}).</translation>
    </message>
    <message>
        <source>The schema “{path}” is not UTF-8 text.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>Das Schema „{path}“ ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>The schema “{path}” cannot be read ({strerror}).</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>Das Schema „{path}“ ist nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>Namen und Ort prüfen.</translation>
    </message>
    <message>
        <source>There is no schema “{name}”.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>Es gibt kein Schema „{name}“.</translation>
    </message>
    <message>
        <source>Ready ones are {ready_schemas}; or name a .toml file.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>Fertige sind {ready_schemas}; oder eine .toml-Datei nennen.</translation>
    </message>
    <message>
        <source>Sample annotator</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>Beispielperson</translation>
    </message>
    <message>
        <source>Sample: the Eastmark papers</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>Beispiel: die Eastmark-Papiere</translation>
    </message>
    <message>
        <source>Import the sample articles</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>Beispielartikel importieren</translation>
    </message>
    <message>
        <source>sample relations</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>Beispielrelationen</translation>
    </message>
    <message>
        <source>Relate the spans</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>Spannen verbinden</translation>
    </message>
    <message>
        <source>The name that your decisions are recorded under.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Der Name, unter dem Entscheidungen festgehalten werden.</translation>
    </message>
    <message>
        <source>“Article done” accepts candidates from this score on, and asks about the others.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>„Artikel fertig“ nimmt Kandidaten ab diesem Wert an und fragt nach den anderen.</translation>
    </message>
    <message>
        <source>Thresholds of single providers for “article done”, as in own=0.4,patterns=0.7.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Schwellen einzelner Vorschlagsquellen für „Artikel fertig“, etwa own=0.4,patterns=0.7.</translation>
    </message>
    <message>
        <source>The other providers’ thresholds follow what would have cost fewest corrections, up to 0.2 away.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Schwellen der übrigen Vorschlagsquellen folgen dem, was die wenigsten Korrekturen gekostet hätte, um höchstens 0,2.</translation>
    </message>
    <message>
        <source>What “article done” does with what is still pending: accept it, or only stop at it.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Was „Artikel fertig“ mit noch Offenem tut: annehmen oder nur dort anhalten.</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or what the system says.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Hell, dunkel, hoher Kontrast oder wie das System.</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>The size of the text in percent.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Größe des Textes in Prozent.</translation>
    </message>
    <message>
        <source>Label tags above every span, or above the focused one only.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Labelschilder über jeder Spanne oder nur über der fokussierten.</translation>
    </message>
    <message>
        <source>Relations as arcs: those of the focused span, those of all spans, or none.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Relationen als Bögen: die der fokussierten Spanne, aller Spannen oder keine.</translation>
    </message>
    <message>
        <source>Parsed values in the right margin.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Gelesene Werte am rechten Rand.</translation>
    </message>
    <message>
        <source>The providers that propose candidates, separated by commas; spacy:NAME is a pipeline.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Vorschlagsquellen für Kandidaten, durch Kommas getrennt; spacy:NAME ist eine Pipeline.</translation>
    </message>
    <message>
        <source>A spaCy pipeline (package name or folder) to ask as well.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Eine spaCy-Pipeline (Paketname oder Ordner), die auch gefragt wird.</translation>
    </message>
    <message>
        <source>Ask what the project learned from its finished articles too.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Auch fragen, was das Projekt aus fertigen Artikeln gelernt hat.</translation>
    </message>
    <message>
        <source>Propose candidates as soon as articles come in.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Kandidaten vorschlagen, sobald Artikel hereinkommen.</translation>
    </message>
    <message>
        <source>The order in which articles are worked through.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Reihenfolge, in der Artikel bearbeitet werden.</translation>
    </message>
    <message>
        <source>What you decide in one place is proposed, or no longer proposed, wherever it stands again.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Was an einer Stelle entschieden wird, wird überall sonst vorgeschlagen oder nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>Train the project’s own recogniser in the background as articles are finished.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Den eigenen Erkenner des Projekts im Hintergrund trainieren, während Artikel fertig werden.</translation>
    </message>
    <message>
        <source>The key line shows the key for what was done a slow way three times.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Tastenzeile zeigt die Taste für das, was dreimal auf langsamem Weg getan wurde.</translation>
    </message>
    <message>
        <source>The format that was exported last.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Das zuletzt exportierte Format.</translation>
    </message>
    <message>
        <source>The folder that was exported to last.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Der Ordner des letzten Exports.</translation>
    </message>
    <message>
        <source>Shares of train, dev and test in percent.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Anteile von train, dev und test in Prozent.</translation>
    </message>
    <message>
        <source>Changes which articles land in which split.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Ändert, welche Artikel in welchen Teil kommen.</translation>
    </message>
    <message>
        <source>The folder that a pipeline was put into last.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Der Ordner, in den zuletzt eine Pipeline kam.</translation>
    </message>
    <message>
        <source>The paper of printed articles.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Das Papier gedruckter Artikel.</translation>
    </message>
    <message>
        <source>The size of the text on paper.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Größe des Textes auf Papier.</translation>
    </message>
    <message>
        <source>Print confirmed spans only.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Nur bestätigte Spannen drucken.</translation>
    </message>
    <message>
        <source>Keep thinned backups of every project.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Ausgedünnte Sicherungen jedes Projekts aufbewahren.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({error}); the defaults are used.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Einstellungen in {path} sind nicht lesbar ({error}); es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>The setting {key} = {value} is not one that can be used; it is left out.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Einstellung {key} = {value} ist nicht verwendbar; sie bleibt weg.</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({strerror}).</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Die Einstellungen lassen sich nicht nach {path} schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>They hold until you leave.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Sie gelten bis zum Beenden.</translation>
    </message>
    <message>
        <source>{new_candidates} in {articles}</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{new_candidates}; gelesen: {articles}</translation>
    </message>
    <message>
        <source>{number} new candidate</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{number} neuer Kandidat</translation>
    </message>
    <message>
        <source>{number} new candidates</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{number} neue Kandidaten</translation>
    </message>
    <message>
        <source>{told}, {removed} taken back.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{told}, {removed} zurückgenommen.</translation>
    </message>
    <message>
        <source>Nothing new came from it in “{first}”.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>In „{first}“ kam von ihr nichts Neues.</translation>
    </message>
    <message>
        <source>Nothing new came from it in all {asked} articles.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>In allen {asked} Artikeln kam von ihr nichts Neues.</translation>
    </message>
    <message>
        <source>Import the article of the tour</source>
        <extracomment>annotator/workflow/tour_article.py</extracomment>
        <translation>Artikel der Tour importieren</translation>
    </message>
    <message>
        <source>all steps were made</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>alle Schritte sind getan</translation>
    </message>
    <message>
        <source>nothing got better any more</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>nichts wurde mehr besser</translation>
    </message>
    <message>
        <source>the time was up</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>die Zeit war um</translation>
    </message>
    <message>
        <source>you ended it</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>von Hand beendet</translation>
    </message>
    <message>
        <source>No article is finished, so there is nothing to train on.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Kein Artikel ist fertig, darum gibt es nichts zu trainieren.</translation>
    </message>
    <message>
        <source>Finish some articles, or choose to train on unfinished ones too.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Einige Artikel fertigstellen oder auch mit unfertigen trainieren.</translation>
    </message>
    <message>
        <source>Measuring it</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>The training cannot begin from the pipeline {card}. {why}</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Das Training kann nicht von der Pipeline {card} ausgehen. {why}</translation>
    </message>
    <message>
        <source>Begin from a pipeline that is made of spaCy&apos;s own components and runs without torch, or from nothing.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Von einer Pipeline aus spaCys eigenen Bestandteilen ausgehen, die ohne torch läuft, oder von nichts.</translation>
    </message>
    <message>
        <source>The articles to train on carry no spans that can go out, so there is nothing to learn.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Die Artikel zum Trainieren tragen keine Spannen, die hinaus können, darum gibt es nichts zu lernen.</translation>
    </message>
    <message>
        <source>Mark some spans in them and finish them; the export shows what cannot go out, and why.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Einige Spannen darin markieren und sie fertigstellen; der Export zeigt, was nicht hinaus kann und warum.</translation>
    </message>
    <message>
        <source>said nothing for a quarter of an hour and was ended</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>sagte eine Viertelstunde lang nichts und wurde beendet</translation>
    </message>
    <message>
        <source>Starting the training</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>The process that trains {what}, so there is no new pipeline.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Der Trainingsprozess {what}, darum gibt es keine neue Pipeline.</translation>
    </message>
    <message>
        <source>The project is as it was. Try again; if it happens twice, train on fewer articles: memory may be short.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Das Projekt ist, wie es war. Erneut versuchen; geschieht es zweimal, mit weniger Artikeln trainieren: der Speicher reicht vielleicht nicht.</translation>
    </message>
    <message>
        <source>The training needed more than {gigabytes} GB of memory and was ended.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Das Training brauchte mehr als {gigabytes} GB Speicher und wurde beendet.</translation>
    </message>
    <message>
        <source>Train on fewer articles, or export a set and run “spacy train” where there is more memory.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Mit weniger Artikeln trainieren oder einen Satz exportieren und „spacy train“ dort ausführen, wo mehr Speicher ist.</translation>
    </message>
    <message>
        <source>The training cannot begin from “{base}”: {told_as}.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Das Training kann nicht von „{base}“ ausgehen: {told_as}.</translation>
    </message>
    <message>
        <source>Begin from another pipeline, or from nothing.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Von einer anderen Pipeline ausgehen oder von nichts.</translation>
    </message>
    <message>
        <source>The pipeline could not be written ({told_as}).</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Die Pipeline ließ sich nicht schreiben ({told_as}).</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Platz schaffen oder einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>spaCy could not train on this set ({told_as}).</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>spaCy konnte mit diesem Satz nicht trainieren ({told_as}).</translation>
    </message>
    <message>
        <source>Export the set and look at it: “spacy debug data”.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Den Satz exportieren und ansehen: „spacy debug data“.</translation>
    </message>
    <message>
        <source>There are no test articles: it was measured on the dev articles, by which the best was chosen.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Es gibt keine Testartikel: gemessen wurde an den dev-Artikeln, nach denen die beste gewählt wurde.</translation>
    </message>
    <message>
        <source>There are no other articles: it was measured on those it learned from, which says little.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Es gibt keine anderen Artikel: gemessen wurde an denen, aus denen gelernt wurde, was wenig sagt.</translation>
    </message>
    <message>
        <source>None of the test articles is finished, so the pipeline was not measured.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>Keiner der Testartikel ist fertig, darum wurde die Pipeline nicht gemessen.</translation>
    </message>
    <message>
        <source>F {f} after {steps} steps in {seconds} s ({reason}); the best pipeline is that of step {best_step}.</source>
        <extracomment>annotator/workflow/training_records.py</extracomment>
        <translation>F {f} nach {steps} Schritten in {seconds} s ({reason}); die beste Pipeline ist die von Schritt {best_step}.</translation>
    </message>
    <message>
        <source>{articles} of {articles_2}: {sizes} to learn from, {sizes_2} to choose the best by, {sizes_3} to measure it on.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>{articles} von {articles_2}: {sizes} zum Lernen, {sizes_2} zur Wahl der besten, {sizes_3} zum Messen.</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>The project has no articles yet. Import some, judge their candidates, and finish them.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Das Projekt hat noch keine Artikel. Welche importieren, ihre Kandidaten beurteilen und sie fertigstellen.</translation>
    </message>
    <message>
        <source>No article is finished yet. Judge the candidates of some articles and finish each (Ctrl+Enter), or take the unfinished ones too.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Noch ist kein Artikel fertig. Die Kandidaten einiger Artikel beurteilen und jeden fertigstellen (Ctrl+Enter), oder auch die unfertigen nehmen.</translation>
    </message>
    <message>
        <source>The articles to learn from carry no spans. Mark some in them, or deal the articles anew (seed).</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Die Artikel zum Lernen tragen keine Spannen. Einige darin markieren oder die Artikel neu verteilen (Startwert).</translation>
    </message>
    <message>
        <source>One article cannot be dealt: the score tells how well it is learned by heart, not how good it is.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Ein Artikel lässt sich nicht aufteilen: der Wert sagt, wie gut er auswendig gelernt ist, nicht, wie gut es ist.</translation>
    </message>
    <message>
        <source>Two articles are too few to measure on others: the score is that on the article that chose the best.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Zwei Artikel sind zu wenige, um an anderen zu messen: der Wert ist der auf dem Artikel, der die beste gewählt hat.</translation>
    </message>
    <message>
        <source>With fewer than {few_articles} articles the score depends much on which of them is measured on.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Mit weniger als {few_articles} Artikeln hängt der Wert stark davon ab, an welchen gemessen wird.</translation>
    </message>
    <message>
        <source>Too few examples to learn much, under {few_spans} spans: {few}.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Zu wenige Beispiele, um viel zu lernen, unter {few_spans} Spannen: {few}.</translation>
    </message>
    <message>
        <source>Nothing to learn from, all their spans are in dev and test: {without}.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Nichts zu lernen, alle ihre Spannen liegen in dev und test: {without}.</translation>
    </message>
    <message>
        <source>Without any span, so the pipeline will not know them: {never}.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>Ganz ohne Spanne, also wird die Pipeline sie nicht kennen: {never}.</translation>
    </message>
    <message>
        <source>Give a value, or at least one end of a range.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Einen Wert angeben oder mindestens ein Ende eines Bereichs.</translation>
    </message>
    <message>
        <source>Give one value or a range, not both.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Einen Wert oder einen Bereich angeben, nicht beides.</translation>
    </message>
    <message>
        <source>The upper end of the range is below its lower end.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Das obere Ende des Bereichs liegt unter dem unteren.</translation>
    </message>
    <message>
        <source>“{short}” is not a number. Write it as in 4900000000.5, or as in 4.9bn.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>„{short}“ ist keine Zahl. Schreiben wie 4900000000.5 oder 4.9bn.</translation>
    </message>
    <message>
        <source>Name the currency by its code, as in EUR.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Die Währung mit ihrem Code nennen, etwa EUR.</translation>
    </message>
    <message>
        <source>“{short}” is no currency code that is known here. Write it as in EUR or CNY.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>„{short}“ ist kein hier bekannter Währungscode. Schreiben wie EUR oder CNY.</translation>
    </message>
    <message>
        <source>Name the unit, as in “{unit_examples}”.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Die Einheit nennen, etwa „{unit_examples}“.</translation>
    </message>
    <message>
        <source>Say when it starts, or when it ends.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Sagen, wann es beginnt oder wann es endet.</translation>
    </message>
    <message>
        <source>Start and end must both be days, or both times of day.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Anfang und Ende müssen beide Tage oder beide Uhrzeiten sein.</translation>
    </message>
    <message>
        <source>Start and end must both have a time zone, or neither.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Anfang und Ende müssen beide eine Zeitzone haben oder keines.</translation>
    </message>
    <message>
        <source>It ends where it starts. The end is the first day or moment that no longer belongs to it.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Es endet, wo es beginnt. Das Ende ist der erste Tag oder Moment, der nicht mehr dazugehört.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>Es endet, bevor es beginnt.</translation>
    </message>
    <message>
        <source>“{short}” is no date. Write it as in 2024-03-20, 2024-Q1, 2024-03-20T15:00:00 or 15:00:00.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>„{short}“ ist kein Datum. Schreiben wie 2024-03-20, 2024-Q1, 2024-03-20T15:00:00 oder 15:00:00.</translation>
    </message>
    <message>
        <source>The watched folder “{folder}” is not there.</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>Der überwachte Ordner „{folder}“ ist nicht da.</translation>
    </message>
    <message>
        <source>Its files come in as soon as it is back; File · Watch a folder ends the watch.</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>Seine Dateien kommen herein, sobald er wieder da ist; Datei · Ordner überwachen beendet das Überwachen.</translation>
    </message>
    <message>
        <source>From “{folder}”: {sentence}</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>Aus „{folder}“: {sentence}</translation>
    </message>
    <message>
        <source>And {refused} more.</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>Und {refused} weitere.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>Wiederholt: {title}</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>Rückgängig gemacht: {title}</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>Wiederholt</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>Zuerst ein Projekt öffnen.</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>Zuerst einen Artikel öffnen.</translation>
    </message>
    <message>
        <source>Go to a candidate or a span first (J).</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>Zuerst zu einem Kandidaten oder einer Spanne gehen (J).</translation>
    </message>
    <message>
        <source>This article has no candidates yet: select text and press a label’s key, or ask for candidates.</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>Dieser Artikel hat noch keine Kandidaten: Text auswählen und die Taste eines Labels drücken, oder Kandidaten vorschlagen lassen.</translation>
    </message>
    <message>
        <source>Search for something first (/).</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>Zuerst etwas suchen (/).</translation>
    </message>
    <message>
        <source>Accept, label or reject something first: A then offers the same for all its other places.</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>Zuerst etwas annehmen, kennzeichnen oder ablehnen: A bietet dann dasselbe für alle anderen Stellen an.</translation>
    </message>
    <message>
        <source>There is no more “{surface}” to judge as {label_name}.</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>Es gibt kein „{surface}“ mehr als {label_name} zu beurteilen.</translation>
    </message>
    <message>
        <source>The same for all its other places…</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>Dasselbe für alle anderen Stellen…</translation>
    </message>
    <message>
        <source>all of these</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>alle davon</translation>
    </message>
    <message>
        <source>Next place of the same name</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>Nächste Stelle desselben Namens</translation>
    </message>
    <message>
        <source>This has no other reading.</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>Dies hat keine andere Lesart.</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>Dies hat keinen Wert.</translation>
    </message>
    <message>
        <source>{label_name} is a label for names: they have no value.</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>{label_name} ist ein Label für Namen: sie haben keinen Wert.</translation>
    </message>
    <message>
        <source>{value_text}, one of {readings} readings</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>{value_text}, eine von {readings} Lesarten</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>Read “{quote}” as {told}</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>„{quote}“ gelesen als {told}</translation>
    </message>
    <message>
        <source>Next reading of the value</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>Nächste Lesart des Werts</translation>
    </message>
    <message>
        <source>other reading</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>andere Lesart</translation>
    </message>
    <message>
        <source>Edit the value…</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>Wert bearbeiten…</translation>
    </message>
    <message>
        <source>edit the value</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Figures of the article…</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>Zahlenangaben des Artikels…</translation>
    </message>
    <message>
        <source>Nothing was learned from finished articles yet.</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>Aus fertigen Artikeln wurde noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Learn from the finished articles</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>Aus den fertigen Artikeln lernen</translation>
    </message>
    <message>
        <source>Quality of the candidates…</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>Güte der Kandidaten…</translation>
    </message>
    <message>
        <source>Go back to what was learned before</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>Zurück zum früher Gelernten</translation>
    </message>
    <message>
        <source>Everything here is judged. Ctrl+Enter: done, and on to the next article.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Hier ist alles beurteilt. Ctrl+Enter: fertig und weiter zum nächsten Artikel.</translation>
    </message>
    <message>
        <source>There is no candidate or span in view.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Kein Kandidat und keine Spanne ist im Blick.</translation>
    </message>
    <message>
        <source>This is the last article.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Dies ist der letzte Artikel.</translation>
    </message>
    <message>
        <source>This is the first article.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Dies ist der erste Artikel.</translation>
    </message>
    <message>
        <source>Next to judge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Nächstes zu Beurteilendes</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Previous to judge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Voriges zu Beurteilendes</translation>
    </message>
    <message>
        <source>previous</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>Next span or candidate</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Nächste Spanne oder Kandidat</translation>
    </message>
    <message>
        <source>Previous span or candidate</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Vorige Spanne oder Kandidat</translation>
    </message>
    <message>
        <source>Jump to a candidate or span by letters</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Per Buchstaben zu Kandidat oder Spanne springen</translation>
    </message>
    <message>
        <source>jump</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>springen</translation>
    </message>
    <message>
        <source>Select a word by letters</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Per Buchstaben ein Wort auswählen</translation>
    </message>
    <message>
        <source>word</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Caret to the next token edge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Cursor zur nächsten Tokenkante</translation>
    </message>
    <message>
        <source>Caret to the previous token edge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Cursor zur vorigen Tokenkante</translation>
    </message>
    <message>
        <source>Extend the selection by a token</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Auswahl um ein Token erweitern</translation>
    </message>
    <message>
        <source>Extend the selection back by a token</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Auswahl um ein Token zurück erweitern</translation>
    </message>
    <message>
        <source>Caret to the next character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Cursor zum nächsten Zeichen</translation>
    </message>
    <message>
        <source>Caret to the previous character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Cursor zum vorigen Zeichen</translation>
    </message>
    <message>
        <source>Extend the selection by a character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Auswahl um ein Zeichen erweitern</translation>
    </message>
    <message>
        <source>Extend the selection back by a character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Auswahl um ein Zeichen zurück erweitern</translation>
    </message>
    <message>
        <source>Caret down a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Cursor eine Zeile hinunter</translation>
    </message>
    <message>
        <source>Caret up a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Cursor eine Zeile hinauf</translation>
    </message>
    <message>
        <source>Extend the selection down a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Auswahl eine Zeile hinunter erweitern</translation>
    </message>
    <message>
        <source>Extend the selection up a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Auswahl eine Zeile hinauf erweitern</translation>
    </message>
    <message>
        <source>Back out of letters, selection or search</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Buchstaben, Auswahl oder Suche verlassen</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Nach unten blättern</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Nach oben blättern</translation>
    </message>
    <message>
        <source>Beginning of the article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Anfang des Artikels</translation>
    </message>
    <message>
        <source>End of the article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Ende des Artikels</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>find</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>suchen</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Nächster Artikel</translation>
    </message>
    <message>
        <source>Previous article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Voriger Artikel</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Order of the articles: {lower}</source>
        <extracomment>annotator/actions/ordering.py</extracomment>
        <translation>Reihenfolge der Artikel: {lower}</translation>
    </message>
    <message>
        <source>The labels of this project have no relations yet: Ctrl+L adds some.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Die Labels dieses Projekts haben noch keine Relationen: Ctrl+L fügt welche hinzu.</translation>
    </message>
    <message>
        <source>It has no relations.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Es hat keine Relationen.</translation>
    </message>
    <message>
        <source>Nothing in view can be related to this: no relation fits the labels.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Nichts im Blick lässt sich hiermit verbinden: keine Relation passt zu den Labels.</translation>
    </message>
    <message>
        <source>No relation fits {names}.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Keine Relation passt zu {names}.</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>No relation has the key “{upper}”; the line below tells those that fit.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Keine Relation hat die Taste „{upper}“; die Zeile unten nennt die passenden.</translation>
    </message>
    <message>
        <source>They are related so already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Sie sind schon so verbunden.</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>einfach</translation>
    </message>
    <message>
        <source>The relation is so already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Die Relation ist schon so.</translation>
    </message>
    <message>
        <source>This relation says the same from both ends.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Diese Relation sagt von beiden Enden dasselbe.</translation>
    </message>
    <message>
        <source>The relation is gone already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Die Relation ist schon weg.</translation>
    </message>
    <message>
        <source>{relations} between figures added. Ctrl+Z takes all back.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>{relations} zwischen Zahlenangaben hinzugefügt. Ctrl+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>No two figures here tell the same amount or a change that is not related already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Keine zwei Zahlenangaben hier nennen denselben Betrag oder eine Änderung, die nicht schon verbunden ist.</translation>
    </message>
    <message>
        <source>This needs a relation named same_as, before or change: Ctrl+L adds it.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Das braucht eine Relation namens same_as, before oder change: Ctrl+L fügt sie hinzu.</translation>
    </message>
    <message>
        <source>Relate to another span</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Mit einer anderen Spanne verbinden</translation>
    </message>
    <message>
        <source>relate</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>verbinden</translation>
    </message>
    <message>
        <source>Go to the related span</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Zur verbundenen Spanne gehen</translation>
    </message>
    <message>
        <source>Remove the relations of this span</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Relationen dieser Spanne entfernen</translation>
    </message>
    <message>
        <source>Take over the links of the figures</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Verknüpfungen der Zahlenangaben übernehmen</translation>
    </message>
    <message>
        <source>Relations of all spans</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>Relationen aller Spannen</translation>
    </message>
    <message>
        <source>This candidate was taken back by its provider just now; nothing was recorded.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Diesen Kandidaten hat seine Vorschlagsquelle eben zurückgenommen; nichts wurde festgehalten.</translation>
    </message>
    <message>
        <source>The selection is white space only, which cannot carry a label.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Die Auswahl ist nur Leerraum, der kein Label tragen kann.</translation>
    </message>
    <message>
        <source>A span with this label is there already.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Eine Spanne mit diesem Label gibt es hier schon.</translation>
    </message>
    <message>
        <source>It overlaps “{other}”, and the labels of this project allow no overlaps: Ctrl+Z takes it back, or the export will ask what becomes of it.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Sie überlappt „{other}“, und die Labels dieses Projekts erlauben das nicht: Ctrl+Z nimmt es zurück, oder der Export fragt, was daraus wird.</translation>
    </message>
    <message>
        <source>A span keeps at least one character. X rejects it.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Eine Spanne behält mindestens ein Zeichen. X lehnt sie ab.</translation>
    </message>
    <message>
        <source>There is no other likely boundary here; [ ] { } move it by hand.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Hier gibt es keine andere wahrscheinliche Grenze; [ ] { } verschieben sie von Hand.</translation>
    </message>
    <message>
        <source>{pending} still to judge here: judge them, then finish.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Hier noch {pending} zu beurteilen: erst beurteilen, dann fertigstellen.</translation>
    </message>
    <message>
        <source>1 unsure one is left ({below}): judge, or Ctrl+Enter rejects.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>1 unsicherer ist übrig ({below}): beurteilen, oder Ctrl+Enter lehnt ab.</translation>
    </message>
    <message>
        <source>{unsure} unsure ones are left ({below}): judge, or Ctrl+Enter rejects.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>{unsure} unsichere sind übrig ({below}): beurteilen, oder Ctrl+Enter lehnt ab.</translation>
    </message>
    <message>
        <source>1 unsure one is</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>1 unsicherer ist</translation>
    </message>
    <message>
        <source>{unsure} unsure ones are</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>{unsure} unsichere sind</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>„{title}“ ist fertig.</translation>
    </message>
    <message>
        <source>below {pop}</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>unter {pop}</translation>
    </message>
    <message>
        <source>below the thresholds of their providers</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>unter den Schwellen ihrer Vorschlagsquellen</translation>
    </message>
    <message>
        <source>The article is open.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Der Artikel ist offen.</translation>
    </message>
    <message>
        <source>Move the end forward</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Ende vorwärts schieben</translation>
    </message>
    <message>
        <source>Move the end back</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Ende zurück schieben</translation>
    </message>
    <message>
        <source>Move the start forward</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Anfang vorwärts schieben</translation>
    </message>
    <message>
        <source>Move the start back</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Anfang zurück schieben</translation>
    </message>
    <message>
        <source>{way} by one {step}</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>{way} um ein {step}</translation>
    </message>
    <message>
        <source>Accept and go to the next</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Annehmen und weiter</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>Reject and go to the next</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Ablehnen und weiter</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>Judge again</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Erneut beurteilen</translation>
    </message>
    <message>
        <source>Next likely boundary</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Nächste wahrscheinliche Grenze</translation>
    </message>
    <message>
        <source>variant</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Article done: accept the rest and go on</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Artikel fertig: Rest annehmen und weiter</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Label as {title}</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>Als {title} kennzeichnen</translation>
    </message>
    <message>
        <source>See what was found</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Sehen, was gefunden wurde</translation>
    </message>
    <message>
        <source>Names and figures are marked already. A dashed line means: still to judge. The ring is where you are.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Namen und Zahlenangaben sind schon markiert. Eine gestrichelte Linie heißt: noch zu beurteilen. Der Ring zeigt die aktuelle Stelle.</translation>
    </message>
    <message>
        <source>goes to the next one</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>geht zum nächsten</translation>
    </message>
    <message>
        <source>Mirella Sands</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Mirella Sands</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Most of what is found is right.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Das meiste Gefundene ist richtig.</translation>
    </message>
    <message>
        <source>accepts it and goes on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>nimmt an und geht weiter</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>This “May” is no month: it begins a wish.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Dieses „May“ ist kein Monat: damit beginnt ein Wunsch.</translation>
    </message>
    <message>
        <source>What is no name and no figure goes with one key as well.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Was weder Name noch Zahlenangabe ist, geht ebenso mit einer Taste weg.</translation>
    </message>
    <message>
        <source>rejects it and goes on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>lehnt ab und geht weiter</translation>
    </message>
    <message>
        <source>Another label</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Ein anderes Label</translation>
    </message>
    <message>
        <source>Ilva Dorn is a person, and was taken for an organisation.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Ilva Dorn ist eine Person und wurde für eine Organisation gehalten.</translation>
    </message>
    <message>
        <source>Each label has a key of its own. It labels and accepts in one.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Jedes Label hat eine eigene Taste. Sie kennzeichnet und nimmt an in einem.</translation>
    </message>
    <message>
        <source>makes it a person and goes on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>macht es zur Person und geht weiter</translation>
    </message>
    <message>
        <source>label.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>kennzeichnen.</translation>
    </message>
    <message>
        <source>Ilva Dorn</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Ilva Dorn</translation>
    </message>
    <message>
        <source>Another boundary</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Eine andere Grenze</translation>
    </message>
    <message>
        <source>The company is called Halden Tide: the mark ends a word too early.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Die Firma heißt Halden Tide: die Markierung endet ein Wort zu früh.</translation>
    </message>
    <message>
        <source>{review.end_back_token} moves the end back, {review.variant} tries the likely boundaries.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>{review.end_back_token} schiebt das Ende zurück, {review.variant} probiert die wahrscheinlichen Grenzen.</translation>
    </message>
    <message>
        <source>moves the end on by a word</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>schiebt das Ende um ein Wort weiter</translation>
    </message>
    <message>
        <source>All of them at once</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Alle auf einmal</translation>
    </message>
    <message>
        <source>offers the same for the others</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>bietet dasselbe für die anderen an</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Nichts ist endgültig</translation>
    </message>
    <message>
        <source>Each step can be taken back, one that changed many too, and tomorrow still.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Jeder Schritt lässt sich zurücknehmen, auch einer, der vieles änderte, und auch morgen noch.</translation>
    </message>
    <message>
        <source>takes the last step back</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>nimmt den letzten Schritt zurück</translation>
    </message>
    <message>
        <source>Straight to a mark</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Direkt zu einer Markierung</translation>
    </message>
    <message>
        <source>Letters appear on all that is in view. Type those of any mark you like.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Auf allem Sichtbaren erscheinen Buchstaben. Die einer beliebigen Markierung tippen.</translation>
    </message>
    <message>
        <source>shows the letters</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>zeigt die Buchstaben</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Der Rest</translation>
    </message>
    <message>
        <source>What you did not judge is accepted where the program is sure enough. What is unsure is shown to you.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Was nicht beurteilt wurde, wird angenommen, wo das Programm sicher genug ist. Unsicheres wird gezeigt.</translation>
    </message>
    <message>
        <source>finishes the article</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>stellt den Artikel fertig</translation>
    </message>
    <message>
        <source>moved on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>weitergegangen</translation>
    </message>
    <message>
        <source>That is all it takes</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Mehr braucht es nicht</translation>
    </message>
    <message>
        <source>Everything else is in the list of commands, {view.palette}, and under {help.keys} you find all keys. What is finished goes out as a training set.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Alles andere steht in der Befehlsliste, {view.palette}, und unter {help.keys} stehen alle Tasten. Was fertig ist, geht als Trainingssatz hinaus.</translation>
    </message>
    <message>
        <source>exports it</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>exportiert ihn</translation>
    </message>
    <message>
        <source>“{title}” was removed. Ctrl+Z brings it back.</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>„{title}“ wurde entfernt. Ctrl+Z bringt ihn zurück.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Artikel öffnen…</translation>
    </message>
    <message>
        <source>Backups of all projects…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Sicherungen aller Projekte…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Artikel importieren…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Ordner überwachen…</translation>
    </message>
    <message>
        <source>Export a training set…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Trainingssatz exportieren…</translation>
    </message>
    <message>
        <source>Train a pipeline…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Pipeline trainieren…</translation>
    </message>
    <message>
        <source>Measure a pipeline…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Pipeline messen…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Drucken oder als PDF speichern…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Projekt schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>History of the project…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Verlauf des Projekts…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Labels…</translation>
    </message>
    <message>
        <source>About this article…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Über diesen Artikel…</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Propose candidates here</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Hier Kandidaten vorschlagen</translation>
    </message>
    <message>
        <source>Propose candidates in all articles</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>In allen Artikeln Kandidaten vorschlagen</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>List of articles</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Liste der Artikel</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Label tags above all spans</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Labelschilder über allen Spannen</translation>
    </message>
    <message>
        <source>Values in the margin</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Werte am Rand</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Guideline of the label</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Richtlinie des Labels</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Tour beginnen</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Tour verlassen</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Startbildschirm</translation>
    </message>
    <message>
        <source>Self test</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Selbsttest</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>Artikel ohne Titel</translation>
    </message>
    <message>
        <source>✓ done</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>✓ fertig</translation>
    </message>
    <message>
        <source>{pending} to judge</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>{pending} zu beurteilen</translation>
    </message>
    <message>
        <source>all judged</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>alles beurteilt</translation>
    </message>
    <message>
        <source>no candidates</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>keine Kandidaten</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Artikel filtern</translation>
    </message>
    <message>
        <source>Filter articles by title, source or date</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Artikel nach Titel, Quelle oder Datum filtern</translation>
    </message>
    <message>
        <source>How many are done</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Wie viele fertig sind</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Reihenfolge der Artikel</translation>
    </message>
    <message>
        <source>Show {lower} articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Artikel zeigen: {lower}</translation>
    </message>
    <message>
        <source>It stays so until you ask anew.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Das bleibt so, bis neu gefragt wird.</translation>
    </message>
    <message>
        <source>{done}/{total} done</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>{done}/{total} fertig</translation>
    </message>
    <message>
        <source>{ids} of {total}</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>{ids} von {total}</translation>
    </message>
    <message>
        <source>The articles of the project are listed here. It has none yet: {keys} brings some in, and so does dropping files onto the window.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Hier stehen die Artikel des Projekts. Es hat noch keine: {keys} holt welche herein, ebenso das Ablegen von Dateien auf dem Fenster.</translation>
    </message>
    <message>
        <source>No article has “{text}” in its title, its source or its date.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Kein Artikel hat „{text}“ im Titel, in der Quelle oder im Datum.</translation>
    </message>
    <message>
        <source>No open article has “{text}” in its title, its source or its date.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Kein offener Artikel hat „{text}“ im Titel, in der Quelle oder im Datum.</translation>
    </message>
    <message>
        <source>No article that is done has “{text}” in its title, its source or its date.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Kein fertiger Artikel hat „{text}“ im Titel, in der Quelle oder im Datum.</translation>
    </message>
    <message>
        <source>No article is done yet. {keys} finishes the one that is open.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Noch ist kein Artikel fertig. {keys} stellt den geöffneten fertig.</translation>
    </message>
    <message>
        <source>No article is open any more: all of them are done.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Kein Artikel ist mehr offen: alle sind fertig.</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>Alle Artikel zeigen</translation>
    </message>
    <message>
        <source>{spans} spans</source>
        <extracomment>annotator/ui/article_model.py</extracomment>
        <translation>{spans} Spannen</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your project is safe: every decision is saved as it is made.</source>
        <extracomment>annotator/ui/bugs.py</extracomment>
        <translation>Im Programm ist etwas schiefgegangen. Das Projekt ist sicher: jede Entscheidung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>You can go on working. Copy the report if you want to tell the makers about it.</source>
        <extracomment>annotator/ui/bugs.py</extracomment>
        <translation>Die Arbeit kann weitergehen. Den Bericht kopieren, um ihn den Machern mitzuteilen.</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>annotator/ui/bugs.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>zu</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source>{arcs} more relations</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>{arcs} weitere Relationen</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>Ausgewählt: {words}</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>annotator/ui/canvas/canvas.py</extracomment>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <extracomment>annotator/ui/canvas/overview.py</extracomment>
        <translation>Überblick über den Artikel</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>tokenizers, training sets, pipelines</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Tokenizer, Trainingssätze, Pipelines</translation>
    </message>
    <message>
        <source>MIT</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>MIT</translation>
    </message>
    <message>
        <source>the project file</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>die Projektdatei</translation>
    </message>
    <message>
        <source>the article of a saved web page</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>der Artikel einer gespeicherten Webseite</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>BSD-3-Clause, Apache-2.0</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>BSD-3-Clause, Apache-2.0</translation>
    </message>
    <message>
        <source>Word documents</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Word-Dokumente</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Excel-Tabellen</translation>
    </message>
    <message>
        <source>UIMA CAS</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>UIMA CAS</translation>
    </message>
    <message>
        <source>The manual</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Das Handbuch</translation>
    </message>
    <message>
        <source>guesses of encodings</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Vermutungen über Kodierungen</translation>
    </message>
    <message>
        <source>dictionaries of names</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Namenswörterbücher</translation>
    </message>
    <message>
        <source>the starter recogniser</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>der Starter-Erkenner</translation>
    </message>
    <message>
        <source>where settings and logs belong</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>wo Einstellungen und Protokolle hingehören</translation>
    </message>
    <message>
        <source>label sets as files</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Labelsätze als Dateien</translation>
    </message>
    <message>
        <source>Charis SIL 6.101</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Charis SIL 6.101</translation>
    </message>
    <message>
        <source>the text of articles</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>der Text der Artikel</translation>
    </message>
    <message>
        <source>Inter 4.0</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Inter 4.0</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Gemacht mit</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Womit das Programm gemacht ist</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Turns articles into training data: candidates and figures judged by keyboard, exported as proven sets. It works offline: nothing that you open or decide leaves this machine. Licence: Apache-2.0.</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Macht aus Artikeln Trainingsdaten: Kandidaten und Zahlenangaben, mit der Tastatur beurteilt, als geprüfte Sätze exportiert. Es arbeitet offline: nichts, was geöffnet oder entschieden wird, verlässt diesen Rechner. Lizenz: Apache-2.0.</translation>
    </message>
    <message>
        <source>Log: {log}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Protokoll: {log}</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Versions and system, nothing of any article</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Versionen und System, nichts aus Artikeln</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Python {python_version}, {platform}, {platform_2}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Python {python_version}, {platform}, {platform_2}</translation>
    </message>
    <message>
        <source>Qt {qversion}, platform {platformname}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Qt {qversion}, Plattform {platformname}</translation>
    </message>
    <message>
        <source>Theme {name}, zoom {zoom}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Thema {name}, Zoom {zoom}</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Sicherungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Open as a copy…</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Als Kopie öffnen…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>As they grow older, one a day, then one a week, then one a month is kept.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Mit dem Alter bleibt eine je Tag, dann eine je Woche, dann eine je Monat.</translation>
    </message>
    <message>
        <source>There is no backup of this project: one is made each time when a project that changed is closed. “Open the folder” shows where they would be.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Von diesem Projekt gibt es keine Sicherung: sie entsteht jedes Mal, wenn ein geändertes Projekt geschlossen wird. „Ordner öffnen“ zeigt, wo sie wäre.</translation>
    </message>
    <message>
        <source>There is none yet. A backup is a whole project of its own in another folder: one is made each time when a project that changed is closed.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Es gibt noch keine. Eine Sicherung ist ein ganzes eigenes Projekt in einem anderen Ordner: sie entsteht jedes Mal, wenn ein geändertes Projekt geschlossen wird.</translation>
    </message>
    <message>
        <source>Making and proving a copy …</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Kopie anlegen und prüfen …</translation>
    </message>
    <message>
        <source>A backup was made: {path}.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Eine Sicherung wurde angelegt: {path}.</translation>
    </message>
    <message>
        <source>Where shall the copy be?</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Wo soll die Kopie liegen?</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Annotator-Projekte (*.annot)</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <extracomment>annotator/ui/dialogs/color_choice.py</extracomment>
        <translation>Farbe {name}</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>annotator/ui/dialogs/color_choice.py</extracomment>
        <translation>Andere…</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <extracomment>annotator/ui/dialogs/color_choice.py</extracomment>
        <translation>Farbe des Labels</translation>
    </message>
    <message>
        <source>BILOU</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>BILOU</translation>
    </message>
    <message>
        <source>IOBES</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>IOBES</translation>
    </message>
    <message>
        <source>word tag</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>word tag</translation>
    </message>
    <message>
        <source>word -X- _ tag</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>word -X- _ tag</translation>
    </message>
    <message>
        <source>number word tag</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>number word tag</translation>
    </message>
    <message>
        <source>word start end tag</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>word start end tag</translation>
    </message>
    <message>
        <source>document number word tag</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>document number word tag</translation>
    </message>
    <message>
        <source>tabs</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Scheme of the tags</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>Schema der Tags</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>Was die Spalten trennt</translation>
    </message>
    <message>
        <source>What begins an article</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>Womit ein Artikel beginnt</translation>
    </message>
    <message>
        <source>Any of word, tag, number, start, end, document, _ and -X- in any order; word and tag once.</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>Beliebige von word, tag, number, start, end, document, _ und -X- in beliebiger Reihenfolge; word und tag einmal.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <extracomment>annotator/ui/dialogs/curve.py</extracomment>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>F {f} from {count} sentences</source>
        <extracomment>annotator/ui/dialogs/curve.py</extracomment>
        <translation>F {f} aus {count} Sätzen</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Über diesen Artikel</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>many</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>viele</translation>
    </message>
    <message>
        <source>{pending} to judge, {accepted} accepted, {corrected} corrected,</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>{pending} zu beurteilen, {accepted} angenommen, {corrected} korrigiert,</translation>
    </message>
    <message>
        <source>{rejected} rejected</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>{rejected} abgelehnt</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>SHA-256 des Textes</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>Facts about the article</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Fakten zum Artikel</translation>
    </message>
    <message>
        <source>The date helps to read words like “last quarter”.</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Das Datum hilft, Wörter wie „last quarter“ zu lesen.</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“{date}” is no date.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>„{date}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“{file}” holds the surfaces of spans, and not the articles in which they stand.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>„{file}“ enthält den Wortlaut von Spannen, nicht aber die Artikel, in denen sie stehen.</translation>
    </message>
    <message>
        <source>Export it again, or add a column with the text of each article.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>Exportieren Sie noch einmal, oder fügen Sie eine Spalte mit dem Text jedes Artikels hinzu.</translation>
    </message>
    <message>
        <source>The row has no text in “{text}”.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>Die Zeile hat keinen Text in „{text}“.</translation>
    </message>
    <message>
        <source>has no whole numbers as its start and end</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>hat keine ganzen Zahlen als Anfang und Ende</translation>
    </message>
    <message>
        <source>names no label</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>nennt kein Label</translation>
    </message>
    <message>
        <source>The row {why}; it is left out.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>Die Zeile {why}; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>{now}, as you made it of the last ones that were {was}</source>
        <extracomment>annotator/suggest/memory/turns.py</extracomment>
        <translation>{now}, wie Sie es aus den letzten mit {was} gemacht haben</translation>
    </message>
    <message>
        <source>unsure, as you rejected the last ones that were {was}</source>
        <extracomment>annotator/suggest/memory/turns.py</extracomment>
        <translation>unsicher, da Sie die letzten mit {was} abgelehnt haben</translation>
    </message>
    <message>
        <source>Write it as in 2024-03-20.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>Schreiben wie 2024-03-20.</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>Ein Artikel braucht einen Titel.</translation>
    </message>
    <message>
        <source>Write a few words that tell it from others.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>Ein paar Wörter schreiben, die ihn von anderen unterscheiden.</translation>
    </message>
    <message>
        <source>On the last {held}: F {own} by itself, {others} without it.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Auf den letzten {held}: F {own} allein, {others} ohne es.</translation>
    </message>
    <message>
        <source>On the last {held}: F {own} by itself, {others} without it, {together} together.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>Auf den letzten {held}: F {own} allein, {others} ohne es, {together} zusammen.</translation>
    </message>
    <message>
        <source>Nothing new came from it in {titles} of {asked} articles such as “{first}”.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>In {titles} von {asked} Artikeln wie „{first}“ kam von ihr nichts Neues.</translation>
    </message>
    <message>
        <source>4,200 is right, and so is the value that was read from it.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>4,200 stimmt, und der Wert, der daraus gelesen wurde, auch.</translation>
    </message>
    <message>
        <source>Halden Tide stands here three more times. Let your decision hold for all of them: a list opens, and Enter says yes.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Halden Tide steht hier noch dreimal. Die Entscheidung kann für alle gelten: eine Liste geht auf, und Enter sagt Ja.</translation>
    </message>
    <message>
        <source>{changes}. Ctrl+Z takes it back.</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>{changes}. Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Westeuropäisch, Windows</translation>
    </message>
    <message>
        <source>Western European, with euro sign</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Westeuropäisch, mit Eurozeichen</translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Mitteleuropäisch, Windows</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Kyrillisch, Windows</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-R</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Kyrillisch, KOI8-R</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Kyrillisch, DOS</translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Griechisch, Windows</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Türkisch, Windows</translation>
    </message>
    <message>
        <source>Hebrew, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Hebräisch, Windows</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Arabisch, Windows</translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Baltisch, Windows</translation>
    </message>
    <message>
        <source>Vietnamese, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Vietnamesisch, Windows</translation>
    </message>
    <message>
        <source>Western European, old Macintosh</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Westeuropäisch, alter Macintosh</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Westeuropäisch, DOS</translation>
    </message>
    <message>
        <source>Thai, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Thailändisch, Windows</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Japanese, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Japanisch, Windows</translation>
    </message>
    <message>
        <source>Japanese, EUC</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Japanisch, EUC</translation>
    </message>
    <message>
        <source>Korean, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Koreanisch, Windows</translation>
    </message>
    <message>
        <source>Choose the encoding</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Kodierung wählen</translation>
    </message>
    <message>
        <source>Encodings that can read the file, the likeliest first</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Kodierungen, die die Datei lesen können, die wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>another, e.g. utf-16</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>eine andere, z. B. utf-16</translation>
    </message>
    <message>
        <source>Another encoding by its name</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Eine andere Kodierung mit ihrem Namen</translation>
    </message>
    <message>
        <source>Preview in the chosen encoding</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Vorschau in der gewählten Kodierung</translation>
    </message>
    <message>
        <source>Use it for the {others} other files in question too</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Auch für die {others} anderen fraglichen Dateien verwenden</translation>
    </message>
    <message>
        <source>Use it for the other file in question too</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Auch für die andere fragliche Datei verwenden</translation>
    </message>
    <message>
        <source>Use this encoding</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Diese Kodierung verwenden</translation>
    </message>
    <message>
        <source>Choose the encoding in which the words on the right read as they should.</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Die Kodierung wählen, in der die Wörter rechts so zu lesen sind, wie sie sollen.</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>By label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Nach Label</translation>
    </message>
    <message>
        <source>Taken for another</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Verwechselt</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Label</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>alle</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Scores of each label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Werte jedes Labels</translation>
    </message>
    <message>
        <source>You marked</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Sie markierten</translation>
    </message>
    <message>
        <source>It found</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Was womit verwechselt wurde</translation>
    </message>
    <message>
        <source>Nothing was taken for something else: where it found a mark, the label was yours.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Nichts wurde für etwas anderes gehalten: wo etwas gefunden wurde, stimmte das Label.</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Art des Fehlers</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Filter errors by words</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Fehler nach Wörtern filtern</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Was</translation>
    </message>
    <message>
        <source>In its place</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>An der Stelle</translation>
    </message>
    <message>
        <source>Go to it  ⏎</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Hingehen  ⏎</translation>
    </message>
    <message>
        <source>There is no error: it found every span as you marked it, and nothing else.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Es gibt keinen Fehler: jede Spanne wurde so gefunden, wie sie markiert ist, und sonst nichts.</translation>
    </message>
    <message>
        <source>No error fits these choices.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Kein Fehler passt zu dieser Auswahl.</translation>
    </message>
    <message>
        <source>Show all errors</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Alle Fehler zeigen</translation>
    </message>
    <message>
        <source>It has no label for {names}; these spans are not counted.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Für {names} gibt es dort kein Label; diese Spannen zählen nicht.</translation>
    </message>
    <message>
        <source>Measured on {articles}: {milliseconds_per_article} ms each, {words_per_second} words a second.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Gemessen an {articles}: je {milliseconds_per_article} ms, {words_per_second} Wörter je Sekunde.</translation>
    </message>
    <message>
        <source>(the first of {total})</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>(die ersten von {total})</translation>
    </message>
    <message>
        <source>Errors ({total})</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>Fehler ({total})</translation>
    </message>
    <message>
        <source>every kind</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>jede Art</translation>
    </message>
    <message>
        <source>every label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>jedes Label</translation>
    </message>
    <message>
        <source>{number} error</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>{number} Fehler</translation>
    </message>
    <message>
        <source>{number} errors</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>{number} Fehler</translation>
    </message>
    <message>
        <source>{rows} of {told}</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>{rows} von {told}</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Include them; what nobody judged is marked as missing</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Einschließen; was niemand beurteilt hat, gilt als fehlend</translation>
    </message>
    <message>
        <source>Include them as if they were finished</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Einschließen, als wären sie fertig</translation>
    </message>
    <message>
        <source>Plain text without a label</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Reiner Text ohne Label</translation>
    </message>
    <message>
        <source>Mark them as wrong, so that training learns from it</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Als falsch markieren, damit das Training daraus lernt</translation>
    </message>
    <message>
        <source>Where the set is written</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Wohin der Satz geschrieben wird</translation>
    </message>
    <message>
        <source>Replace the file that is there, whoever wrote it</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Die vorhandene Datei ersetzen, wer immer sie geschrieben hat</translation>
    </message>
    <message>
        <source>Share of {title}</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Anteil {title}</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Startwert der Aufteilung</translation>
    </message>
    <message>
        <source>that of most articles</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>die der meisten Artikel</translation>
    </message>
    <message>
        <source>many languages (xx)</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>viele Sprachen (xx)</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>There is no article in this project yet: {by_key} brings some in.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Dieses Projekt hat noch keinen Artikel: {by_key} holt welche herein.</translation>
    </message>
    <message>
        <source>No article is finished, so none would go out: {by_key} finishes one, or choose above what becomes of unfinished ones.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Kein Artikel ist fertig, also ginge keiner hinaus: {by_key} stellt einen fertig; oder oben wählen, was aus unfertigen wird.</translation>
    </message>
    <message>
        <source>nested spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>verschachtelte Spannen</translation>
    </message>
    <message>
        <source>{count_here} more here; all are decided as soon as they are counted …</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Hier {count_here} weitere; alle werden entschieden, sobald sie gezählt sind …</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Manual about this</source>
        <extracomment>annotator/ui/dialogs/frame.py</extracomment>
        <translation>Handbuch dazu</translation>
    </message>
    <message>
        <source>Nothing was decided about this article.</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Über diesen Artikel wurde nichts entschieden.</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Alle Entscheidungen zeigen</translation>
    </message>
    <message>
        <source>Every decision of the project is listed here, with who made it and when. None was made yet: what you bring in, mark or judge will stand here, and can be taken back.</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Hier steht jede Entscheidung des Projekts, mit Person und Zeit. Noch gibt es keine: was hereingeholt, markiert oder beurteilt wird, steht dann hier und lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>span’s start</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Anfang der Spanne</translation>
    </message>
    <message>
        <source>span’s end</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Ende der Spanne</translation>
    </message>
    <message>
        <source>span’s label</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Label der Spanne</translation>
    </message>
    <message>
        <source>span’s surface</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Wortlaut der Spanne</translation>
    </message>
    <message>
        <source>Spans from, to</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Spannen von, bis</translation>
    </message>
    <message>
        <source>Label, surface</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Label, Wortlaut</translation>
    </message>
    <message>
        <source>Take the rest of files with faults</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Aus fehlerhaften Dateien den Rest nehmen</translation>
    </message>
    <message>
        <source>Without it nothing comes in from a file in which something cannot be read.</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Ohne dies kommt aus einer Datei, in der etwas nicht gelesen werden kann, nichts herein.</translation>
    </message>
    <message>
        <source>{count} file</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{count} Datei</translation>
    </message>
    <message>
        <source>{count} files</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{partly} with faults: nothing of it comes in</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{partly} mit Fehlern: Nichts davon kommt herein</translation>
    </message>
    <message>
        <source>{partly} with faults: nothing of them comes in</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{partly} mit Fehlern: Nichts davon kommt herein</translation>
    </message>
    <message>
        <source>The files that are to come in are listed here, each with what it is read as. There is none yet: drop files or folders onto this window, or choose them.</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Hier stehen die Dateien, die hereinkommen sollen, und als was jede gelesen wird. Noch gibt es keine: Dateien oder Ordner auf diesem Fenster ablegen oder auswählen.</translation>
    </message>
    <message>
        <source>{articles} of {articles_2}</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>{articles} von {articles_2}</translation>
    </message>
    <message>
        <source>the first {articles} articles</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>die ersten {articles} Artikel</translation>
    </message>
    <message>
        <source>{faults} of {seen} items cannot be read and stay out</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>{faults} von {seen} Einträgen lassen sich nicht lesen und bleiben draußen</translation>
    </message>
    <message>
        <source>{faults} of {seen} items cannot be read, so nothing of the file comes in unless you tick “Take the rest of files with faults”</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>{faults} von {seen} Einträgen lassen sich nicht lesen, deshalb kommt nichts aus der Datei herein, außer Sie wählen „Aus fehlerhaften Dateien den Rest nehmen“</translation>
    </message>
    <message>
        <source>Bring in the other {held_back}</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Die übrigen {held_back} hereinholen</translation>
    </message>
    <message>
        <source>No action has “{words}” in its name or its keys.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Keine Aktion hat „{words}“ im Namen oder in den Tasten.</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Alle Aktionen zeigen</translation>
    </message>
    <message>
        <source>This set has no labels yet: they can be added in the project, with “Labels…”.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Dieser Satz hat noch keine Labels: sie lassen sich im Projekt mit „Labels…“ hinzufügen.</translation>
    </message>
    <message>
        <source>“{first}” comes in as soon as the project is made.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>„{first}“ kommt herein, sobald das Projekt angelegt ist.</translation>
    </message>
    <message>
        <source>{paths} files and folders come in as soon as the project is made.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>{paths} Dateien und Ordner kommen herein, sobald das Projekt angelegt ist.</translation>
    </message>
    <message>
        <source>{active} labels.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>{active} Labels.</translation>
    </message>
    <message>
        <source>none yet: “Save as…” keeps the choices below</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>noch keine: „Speichern unter…“ behält die Auswahl unten</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The page before (PgUp)</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Die Seite davor (Bild auf)</translation>
    </message>
    <message>
        <source>The next page (PgDn)</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Die nächste Seite (Bild ab)</translation>
    </message>
    <message>
        <source>The page before</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Die Seite davor</translation>
    </message>
    <message>
        <source>The next page</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Die nächste Seite</translation>
    </message>
    <message>
        <source>How much is printed</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Wie viel gedruckt wird</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Which articles</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Welche Artikel</translation>
    </message>
    <message>
        <source>The {listed} articles in the list</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Die {listed} Artikel in der Liste</translation>
    </message>
    <message>
        <source>All finished articles: {finished}</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Alle fertigen Artikel: {finished}</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Only confirmed spans</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Nur bestätigte Spannen</translation>
    </message>
    <message>
        <source>Labels above the words</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Labels über den Wörtern</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Seite {number} von {count}</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Umbruch …</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is written: {path}.</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Das PDF ist geschrieben: {path}.</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Die Seiten gingen an den Drucker.</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <extracomment>annotator/ui/dialogs/print_preview.py</extracomment>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>How often candidates are right is counted here, from finished articles. None is finished yet: {keys} finishes the one that is open.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Hier wird aus fertigen Artikeln gezählt, wie oft Kandidaten stimmen. Noch ist keiner fertig: {keys} stellt den geöffneten fertig.</translation>
    </message>
    <message>
        <source>Nothing was proposed in the finished articles. {keys} asks for candidates in the open one.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>In den fertigen Artikeln wurde nichts vorgeschlagen. {keys} fordert Kandidaten im geöffneten an.</translation>
    </message>
    <message>
        <source>Nothing was learned from finished articles yet. That happens by itself when there is enough to learn from, and at any time with “Learn and measure now”.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Aus fertigen Artikeln wurde noch nichts gelernt. Das geschieht von selbst, sobald es genug zu lernen gibt, und jederzeit mit „Jetzt lernen und messen“.</translation>
    </message>
    <message>
        <source>(learned)</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>(gelernt)</translation>
    </message>
    <message>
        <source>“{provider_words}” proposes</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>„{provider_words}“ schlägt vor</translation>
    </message>
    <message>
        <source>weighed by it</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>durch es gewichtet</translation>
    </message>
    <message>
        <source>A relation leads from one span to another, as from a company to its owner. These labels have none yet, and need none.</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>Eine Relation führt von einer Spanne zu einer anderen, etwa von einer Firma zu ihrem Eigentümer. Diese Labels haben noch keine und brauchen keine.</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>A label is a class for spans, such as a person or an amount of money. There is none yet: nothing can be marked before there is one.</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>Ein Label ist eine Klasse für Spannen, etwa eine Person oder ein Geldbetrag. Noch gibt es keines: vorher lässt sich nichts markieren.</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>FEHLER</translation>
    </message>
    <message>
        <source>List “{one}”</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Liste „{one}“</translation>
    </message>
    <message>
        <source>There is no article to look into yet: {keys} brings some in.</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Es gibt noch keinen Artikel, in dem gesucht werden könnte: {keys} holt welche herein.</translation>
    </message>
    <message>
        <source>Counting what there is to learn from …</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Wird gezählt, woraus zu lernen ist …</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>ohne Grenze</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the text onto it.</source>
        <extracomment>annotator/ui/drops.py</extracomment>
        <translation>Zuerst ein Projekt öffnen oder anlegen; dann den Text darauf ziehen.</translation>
    </message>
    <message>
        <source>Articles: {number} · Spans: {number_2}</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Artikel: {number} · Spannen: {number_2}</translation>
    </message>
    <message>
        <source>Every article is done</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Alle Artikel sind fertig</translation>
    </message>
    <message>
        <source>All that you decided is in the project, and stays there. Make a training set of it now, see how good the candidates were, or read an article again.</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Alles, was Sie entschieden haben, steht im Projekt und bleibt dort. Machen Sie jetzt einen Trainingssatz daraus, sehen Sie nach, wie gut die Kandidaten waren, oder lesen Sie einen Artikel noch einmal.</translation>
    </message>
    <message>
        <source>Quality…</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Qualität…</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>{length} characters</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>{length} Zeichen</translation>
    </message>
    <message>
        <source>Not in this article. Take some letters back, or leave with Esc.</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>Nicht in diesem Artikel. Buchstaben wegnehmen, oder zurück mit Esc.</translation>
    </message>
    <message>
        <source>A guideline says what a label is for, and what not. This label has none yet: it is written in “Labels…”, in the menu Edit.</source>
        <extracomment>annotator/ui/guideline.py</extracomment>
        <translation>Eine Richtlinie sagt, wofür ein Label da ist und wofür nicht. Dieses Label hat noch keine: sie wird unter „Labels…“ im Menü „Bearbeiten“ geschrieben.</translation>
    </message>
    <message>
        <source>VALUE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>WERT</translation>
    </message>
    <message>
        <source>RELATIONS</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>RELATIONEN</translation>
    </message>
    <message>
        <source>CANDIDATE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>KANDIDAT</translation>
    </message>
    <message>
        <source>WHY?</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>WARUM?</translation>
    </message>
    <message>
        <source>NOTE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>NOTIZ</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>VERLAUF</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>ARTIKEL</translation>
    </message>
    <message>
        <source>What is known of the open article, or of the span in focus, stands here. None is open.</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>Hier steht, was über den geöffneten Artikel oder die Spanne im Fokus bekannt ist. Es ist keiner geöffnet.</translation>
    </message>
    <message>
        <source>None yet. {keys} leads from here to another span.</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>Noch keine. {keys} führt von hier zu einer anderen Spanne.</translation>
    </message>
    <message>
        <source>Nothing is marked or proposed in this article yet. {by_key} asks for candidates; or select words, and press the key of a label.</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>In diesem Artikel ist noch nichts markiert oder vorgeschlagen. {by_key} fordert Kandidaten an; oder Wörter auswählen und die Taste eines Labels drücken.</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>{confirmed} confirmed</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>{confirmed} bestätigt</translation>
    </message>
    <message>
        <source>does this:</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>tut dies:</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>annotator/ui/manual/browser.py</extracomment>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Manual — Annotator</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>Handbuch – Annotator</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>Inhalt des Handbuchs</translation>
    </message>
    <message>
        <source>No article is called “{one}”.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>Kein Artikel heißt „{one}“.</translation>
    </message>
    <message>
        <source>Name it by its whole title or its id.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>Mit dem ganzen Titel oder der Kennung nennen.</translation>
    </message>
    <message>
        <source>There is no article to print.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>Es gibt keinen Artikel zum Drucken.</translation>
    </message>
    <message>
        <source>Import some, or leave --finished out.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>Welche importieren oder --finished weglassen.</translation>
    </message>
    <message>
        <source>The pages cannot be written there.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>Die Seiten lassen sich dort nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose another place, or look whether the printer is on.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>Einen anderen Ort wählen oder nachsehen, ob der Drucker an ist.</translation>
    </message>
    <message>
        <source>The printer or the disk took no further page.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>Drucker oder Datenträger nahm keine weitere Seite an.</translation>
    </message>
    <message>
        <source>Look at it, and try again.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>Nachsehen und erneut versuchen.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>{path} lässt sich nicht schreiben: {strerror}.</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>Einen anderen Ort dafür wählen.</translation>
    </message>
    <message>
        <source>There are backups of it; one of them can be opened as a copy.</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>Davon gibt es Sicherungen; eine lässt sich als Kopie öffnen.</translation>
    </message>
    <message>
        <source>Open articles</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>PROJECTS</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>PROJEKTE</translation>
    </message>
    <message>
        <source>Or drop articles or a project onto this window.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Oder Artikel oder ein Projekt auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>The sample begins with a tour: nine keys, a few minutes, and nothing to spoil.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Das Beispiel beginnt mit einer Tour: neun Tasten, ein paar Minuten, und nichts zu verderben.</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>{name} öffnen</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>{name}, fehlt</translation>
    </message>
    <message>
        <source>P pins it, Delete takes it off the list.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>P heftet es an, Entf nimmt es von der Liste.</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, open it from its new place, or open a copy of one of its backups.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Die Datei ist nicht, wo sie war. Sie zurücklegen, am neuen Ort öffnen oder eine Kopie einer Sicherung öffnen.</translation>
    </message>
    <message>
        <source>Take the pin out of {name}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>{name} lösen</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>{name} anheften</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin: it stays at the head of the list</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Anheften: es bleibt oben in der Liste</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>{name} von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Von der Liste nehmen; die Datei bleibt</translation>
    </message>
    <message>
        <source>Look for a backup…</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Sicherung suchen…</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>There is no tour under way. It begins in the menu Help.</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>Es läuft keine Tour. Sie beginnt im Menü Hilfe.</translation>
    </message>
    <message>
        <source>STEP {number} OF {tour}</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>SCHRITT {number} VON {tour}</translation>
    </message>
    <message>
        <source>THE TOUR IS OVER</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>DIE TOUR IST ZU ENDE</translation>
    </message>
    <message>
        <source>It has no key now: it is “{rstrip}” of the menu.</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>Es hat gerade keine Taste: es ist „{rstrip}“ im Menü.</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>Open your articles…</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>Eigene Artikel öffnen…</translation>
    </message>
    <message>
        <source>Nothing of it stays.</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>Nichts davon bleibt.</translation>
    </message>
    <message>
        <source>What was done before stays.</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>Was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
        <source>Stopped: {title}. {stays}</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>Angehalten: {title}. {stays}</translation>
    </message>
    <message>
        <source>every year</source>
        <extracomment>annotator</extracomment>
        <translation>jedes Jahr</translation>
    </message>
    <message>
        <source>every quarter</source>
        <extracomment>annotator</extracomment>
        <translation>jedes Quartal</translation>
    </message>
    <message>
        <source>every month</source>
        <extracomment>annotator</extracomment>
        <translation>jeden Monat</translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>annotator</extracomment>
        <translation>jede Woche</translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>annotator</extracomment>
        <translation>jeden Tag</translation>
    </message>
    <message>
        <source>every hour</source>
        <extracomment>annotator</extracomment>
        <translation>jede Stunde</translation>
    </message>
    <message>
        <source>holiday</source>
        <extracomment>annotator</extracomment>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>weekend</source>
        <extracomment>annotator</extracomment>
        <translation>Wochenende</translation>
    </message>
    <message>
        <source>edge of a unit of time in short</source>
        <extracomment>annotator</extracomment>
        <translation>Anfang oder Ende einer Zeiteinheit in Kurzform</translation>
    </message>
    <message>
        <source>percent sign or word after a number</source>
        <extracomment>annotator</extracomment>
        <translation>Prozentzeichen oder -wort nach einer Zahl</translation>
    </message>
    <message>
        <source>currency sign before and code after a number</source>
        <extracomment>annotator</extracomment>
        <translation>Währungszeichen vor und Kürzel nach einer Zahl</translation>
    </message>
    <message>
        <source>with {first}</source>
        <extracomment>annotator</extracomment>
        <translation>mit {first}</translation>
    </message>
    <message>
        <source>with {first} and {second}</source>
        <extracomment>annotator</extracomment>
        <translation>mit {first} und {second}</translation>
    </message>
    <message>
        <source>with {first} and {second} and {third}</source>
        <extracomment>annotator</extracomment>
        <translation>mit {first}, {second} und {third}</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>annotator</extracomment>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>quarters</source>
        <extracomment>annotator</extracomment>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>annotator</extracomment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>weeks</source>
        <extracomment>annotator</extracomment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>annotator</extracomment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>annotator</extracomment>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>annotator</extracomment>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>annotator</extracomment>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>annotator</extracomment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>annotator</extracomment>
        <translation>Stunde</translation>
    </message>
    <message>
        <source>minute</source>
        <extracomment>annotator</extracomment>
        <translation>Minute</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>annotator</extracomment>
        <translation>Sekunde</translation>
    </message>
    <message>
        <source>decades</source>
        <extracomment>annotator</extracomment>
        <translation>Jahrzehnte</translation>
    </message>
    <message>
        <source>centuries</source>
        <extracomment>annotator</extracomment>
        <translation>Jahrhunderte</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>annotator</extracomment>
        <translation>Token</translation>
    </message>
    <message>
        <source>character</source>
        <extracomment>annotator</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>annotator</extracomment>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>relation</source>
        <extracomment>annotator</extracomment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>annotator</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>annotator</extracomment>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>decade</source>
        <extracomment>annotator</extracomment>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>century</source>
        <extracomment>annotator</extracomment>
        <translation>Jahrhundert</translation>
    </message>
    <message>
        <source>season</source>
        <extracomment>annotator</extracomment>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>number before a counted noun</source>
        <extracomment>annotator</extracomment>
        <translation>Zahl vor etwas Gezähltem</translation>
    </message>
    <message>
        <source>basis points after a number</source>
        <extracomment>annotator</extracomment>
        <translation>Basispunkte nach einer Zahl</translation>
    </message>
    <message>
        <source>percentage points after a number</source>
        <extracomment>annotator</extracomment>
        <translation>Prozentpunkte nach einer Zahl</translation>
    </message>
    <message>
        <source>period told from today</source>
        <extracomment>annotator</extracomment>
        <translation>Zeitraum, von heute aus</translation>
    </message>
    <message>
        <source>month and day</source>
        <extracomment>annotator</extracomment>
        <translation>Monat und Tag</translation>
    </message>
    <message>
        <source>quarter of a year</source>
        <extracomment>annotator</extracomment>
        <translation>Quartal eines Jahres</translation>
    </message>
    <message>
        <source>{rule} with a scale word</source>
        <extracomment>annotator</extracomment>
        <translation>{rule} mit Größenwort</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Write to</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Tokenizer</translation>
    </message>
    <message>
        <source>Between tokens</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Zwischen Token</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Überlappend</translation>
    </message>
    <message>
        <source>Goes along</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Kommt mit</translation>
    </message>
    <message>
        <source>Unfinished articles</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Unfertige Artikel</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Abgelehnte Kandidaten</translation>
    </message>
    <message>
        <source>There is something already: an earlier export is replaced, anything else is refused.</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Dort ist schon etwas: ein früherer Export wird ersetzt, anderes abgelehnt.</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Wohin wird geschrieben?</translation>
    </message>
    <message>
        <source>Nothing would be left to train on.</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Zum Trainieren bliebe nichts übrig.</translation>
    </message>
    <message>
        <source>Give train a share above 0.</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>train einen Anteil über 0 geben.</translation>
    </message>
    <message>
        <source>Export a training set</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Trainingssatz exportieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>its sheet “{sheet}” is broken after row {number} ({reason})</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>das Blatt „{sheet}“ ist nach Zeile {number} beschädigt ({reason})</translation>
    </message>
    <message>
        <source>There are: {names}; spacy:NAME for a spaCy package or folder, and list:FILE for match patterns.</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>Es gibt: {names}; spacy:NAME für ein spaCy-Paket oder einen Ordner, und list:FILE für Suchmuster.</translation>
    </message>
    <message>
        <source>What labels of annotated files became in any project, as JSON; what the project remembers goes first.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>Was aus Labels annotierter Dateien in irgendeinem Projekt wurde, als JSON; was das Projekt sich merkt, geht vor.</translation>
    </message>
    <message>
        <source>candidate</source>
        <extracomment>annotator/ui/canvas/tags.py</extracomment>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>annotator/ui/canvas/tags.py</extracomment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>annotator/ui/canvas/tags.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Backups of “{named}”</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Sicherungen von „{named}“</translation>
    </message>
    <message>
        <source>Backups of all projects</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Sicherungen aller Projekte</translation>
    </message>
    <message>
        <source>There is none yet. A backup is a whole project of its own in another folder: one is made when a project that changed is closed, and at any time with “Back up now”.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Es gibt noch keine. Eine Sicherung ist ein ganzes eigenes Projekt in einem anderen Ordner: sie entsteht, wenn ein geändertes Projekt geschlossen wird, und jederzeit mit „Jetzt sichern“.</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{done} of {rows} articles are finished. {going} would go out, with {spans} spans.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>{done} von {rows} Artikeln sind fertig. {going} würden hinausgehen, mit {spans} Spannen.</translation>
    </message>
    <message>
        <source>Checking what can go out</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Prüfen, was hinaus kann</translation>
    </message>
    <message>
        <source>Nothing is written while there are {told}.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Es wird nichts geschrieben, solange es {told} gibt.</translation>
    </message>
    <message>
        <source>Writing and proving the set</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Satz schreiben und prüfen</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>{articles} articles went to {target}.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>{articles} Artikel gingen nach {target}.</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>Es wurde angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Waiting for its turn …</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Wartet, bis es an der Reihe ist …</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>Spans of each label in each split</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Spannen jedes Labels in jedem Teil</translation>
    </message>
    <message>
        <source>To train on it, in a terminal where spaCy is installed:</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Zum Trainieren damit, in einem Terminal mit installiertem spaCy:</translation>
    </message>
    <message>
        <source>Command to train</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Befehl zum Trainieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>{articles} of {articles_in} articles went out, and read back the same.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>{articles} von {articles_in} Artikeln gingen hinaus und wurden gleich zurückgelesen.</translation>
    </message>
    <message>
        <source>+ {behind} left out by choice</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>+ {behind} auf Wunsch weggelassen</translation>
    </message>
    <message>
        <source>Spans: {spans_in} in = {spans_out} out + {listed} listed{waiting}.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Spannen: {spans_in} hinein = {spans_out} hinaus + {listed} aufgelistet{waiting}.</translation>
    </message>
    <message>
        <source>{changed} went out in another shape.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>{changed} gingen in anderer Form hinaus.</translation>
    </message>
    <message>
        <source>Relations: {relations_in} in, {relations_out} out.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Relationen: {relations_in} hinein, {relations_out} hinaus.</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>Der Befehl ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>cuts through a token</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>schneidet durch ein Token</translation>
    </message>
    <message>
        <source>white space at its edge</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Leerraum an der Kante</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>überlappt eine andere</translation>
    </message>
    <message>
        <source>there twice</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>doppelt vorhanden</translation>
    </message>
    <message>
        <source>Snap out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Nach außen einrasten</translation>
    </message>
    <message>
        <source>Snap in</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Nach innen einrasten</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Wie sie ist</translation>
    </message>
    <message>
        <source>Move to doc.spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Nach doc.spans verschieben</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>keep</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>behalten</translation>
    </message>
    <message>
        <source>The longest goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Die längste geht hinaus</translation>
    </message>
    <message>
        <source>give way to the longest</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>weichen der längsten</translation>
    </message>
    <message>
        <source>The first goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Die erste geht hinaus</translation>
    </message>
    <message>
        <source>give way to the first</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>weichen der ersten</translation>
    </message>
    <message>
        <source>The shortest goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Die kürzeste geht hinaus</translation>
    </message>
    <message>
        <source>give way to the shortest</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>weichen der kürzesten</translation>
    </message>
    <message>
        <source>None of them goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Keine davon geht hinaus</translation>
    </message>
    <message>
        <source>are left out, all of them</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>bleiben alle weg</translation>
    </message>
    <message>
        <source>as the format does by itself</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>wie das Format es von sich aus tut</translation>
    </message>
    <message>
        <source>move them out to whole tokens</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>nach außen auf ganze Token schieben</translation>
    </message>
    <message>
        <source>move them in to whole tokens</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>nach innen auf ganze Token schieben</translation>
    </message>
    <message>
        <source>keep them where the format can</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>behalten, wo das Format es kann</translation>
    </message>
    <message>
        <source>leave them out and list them</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>weglassen und auflisten</translation>
    </message>
    <message>
        <source>write nothing while there are any</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>nichts schreiben, solange es welche gibt</translation>
    </message>
    <message>
        <source>sources and dates</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Quellen und Daten</translation>
    </message>
    <message>
        <source>values</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Werte</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>relations</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>open candidates</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>offene Kandidaten</translation>
    </message>
    <message>
        <source>rejected ones</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>abgelehnte</translation>
    </message>
    <message>
        <source>titles, sources and dates</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Titel, Quellen und Daten</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>überlappende Spannen</translation>
    </message>
    <message>
        <source>relations between spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Relationen zwischen Spannen</translation>
    </message>
    <message>
        <source>which text nobody judged</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>welcher Text von niemandem beurteilt wurde</translation>
    </message>
    <message>
        <source>Keeps texts and labelled spans, {names}.</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Behält Texte und Spannen mit Label, {names}.</translation>
    </message>
    <message>
        <source>Keeps texts and labelled spans{names}.</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Behält Texte und Spannen mit Label{names}.</translation>
    </message>
    <message>
        <source>It has no place for {names}.</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>Kein Platz ist für {names}.</translation>
    </message>
    <message>
        <source>goes out as “{text}”</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>geht hinaus als „{text}“</translation>
    </message>
    <message>
        <source>goes to doc.spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>geht nach doc.spans</translation>
    </message>
    <message>
        <source>goes out as it stands</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>geht hinaus, wie sie ist</translation>
    </message>
    <message>
        <source>is left out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>wird weggelassen</translation>
    </message>
    <message>
        <source>The same for all</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Dasselbe für alle</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>“{surface}” is {name}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>„{surface}“ ist {name}</translation>
    </message>
    <message>
        <source>“{surface}” is not {name}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>„{surface}“ ist nicht {name}</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>{verb} those &amp;here</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Die &amp;hier: {verb}</translation>
    </message>
    <message>
        <source>&amp;Step through</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>&amp;Schrittweise</translation>
    </message>
    <message>
        <source>Only &amp;this</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>&amp;Nur dies</translation>
    </message>
    <message>
        <source>{count_here} more here; counting in the other articles …</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Hier {count_here} weitere; in den anderen Artikeln wird gezählt …</translation>
    </message>
    <message>
        <source>{here} more here</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>hier {here} weitere</translation>
    </message>
    <message>
        <source>, {elsewhere} in {other_articles}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>, {elsewhere} in {other_articles}</translation>
    </message>
    <message>
        <source>{number} other article</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{number} anderer Artikel</translation>
    </message>
    <message>
        <source>{number} other articles</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{number} anderen Artikeln</translation>
    </message>
    <message>
        <source>There is no more of it to judge, here or elsewhere.</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Davon ist nichts mehr zu beurteilen, weder hier noch anderswo.</translation>
    </message>
    <message>
        <source>{verb} &amp;all {everything}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>&amp;Alle {everything}: {verb}</translation>
    </message>
    <message>
        <source>{verb} &amp;it</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>&amp;Dies: {verb}</translation>
    </message>
    <message>
        <source>{verb}ing all of the same</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{verb}: alle gleichen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>{done}: {candidates}. Ctrl+Z takes all of it back.</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{done}: {candidates}. Ctrl+Z nimmt alles zurück.</translation>
    </message>
    <message>
        <source>To judge</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Zu beurteilen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Lesarten</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>{others} more</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>{others} weitere</translation>
    </message>
    <message>
        <source>Figures of the article</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Zahlenangaben des Artikels</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: a word, a unit, a kind …</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Filter: ein Wort, eine Einheit, eine Art …</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Als CSV exportieren…</translation>
    </message>
    <message>
        <source>What is shown, for a spreadsheet</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Was gezeigt wird, für ein Tabellenprogramm</translation>
    </message>
    <message>
        <source>{figures}, {waiting} to judge</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{figures}, {waiting} zu beurteilen</translation>
    </message>
    <message>
        <source>{figures}, all judged</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{figures}, alle beurteilt</translation>
    </message>
    <message>
        <source>{number} figure</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{number} Zahlenangabe</translation>
    </message>
    <message>
        <source>{number} figures</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{number} Zahlenangaben</translation>
    </message>
    <message>
        <source>{waiting} to judge</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{waiting} zu beurteilen</translation>
    </message>
    <message>
        <source>No article is open</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
        <source>Choose one from the list in the window.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Einen aus der Liste im Fenster wählen.</translation>
    </message>
    <message>
        <source>Ask for candidates, or select a number in the text and press the key of a label for figures.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Kandidaten vorschlagen lassen, oder eine Zahl im Text auswählen und die Taste eines Labels für Zahlenangaben drücken.</translation>
    </message>
    <message>
        <source>This article has no figures yet</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Dieser Artikel hat noch keine Zahlenangaben</translation>
    </message>
    <message>
        <source>No figure matches</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Keine Zahlenangabe passt</translation>
    </message>
    <message>
        <source>Shorten what you filter by, or clear it.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Den Filter kürzen oder leeren.</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Zahlenangaben exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>CSV für Tabellenprogramme (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>{figures} went to {place}.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{figures} gingen nach {place}.</translation>
    </message>
    <message>
        <source>Checking what goes out</source>
        <extracomment>annotator/ui/dialogs/gate_check.py</extracomment>
        <translation>Prüfen, was hinausgeht</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>So it</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Also</translation>
    </message>
    <message>
        <source>Spans that cannot go out as they stand</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Spannen, die so nicht hinaus können</translation>
    </message>
    <message>
        <source>Select all of this kind  K</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Alle dieser Art auswählen  K</translation>
    </message>
    <message>
        <source>Move the span itself  A</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Die Spanne selbst verschieben  A</translation>
    </message>
    <message>
        <source>Moves it in the project, where it can be undone.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Verschiebt sie im Projekt, wo es sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>What the format has no place for</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Wofür das Format keinen Platz hat</translation>
    </message>
    <message>
        <source>It does not keep</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Es behält nicht</translation>
    </message>
    <message>
        <source>In articles</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>In Artikeln</translation>
    </message>
    <message>
        <source>+ {behind} in unfinished articles</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>+ {behind} in unfertigen Artikeln</translation>
    </message>
    <message>
        <source>Spans between tokens</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Spannen zwischen Token</translation>
    </message>
    <message>
        <source>Spans that overlap</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Spannen, die sich überlappen</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Spans: {all} in = {out} out + {listed} listed{behind}</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Spannen: {all} hinein = {out} hinaus + {listed} aufgelistet{behind}</translation>
    </message>
    <message>
        <source>Out in another shape: {moved}.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>In anderer Form hinaus: {moved}.</translation>
    </message>
    <message>
        <source>{moved}A fix changes this export only, the spans stay as they are.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>{moved}Eine Korrektur ändert nur diesen Export, die Spannen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Every span can go out as it stands.{lost}</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Jede Spanne kann so hinaus, wie sie ist.{lost}</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Rückgängig: {decision}</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Wiederholen: {decision}</translation>
    </message>
    <message>
        <source>a provider</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>eine Vorschlagsquelle</translation>
    </message>
    <message>
        <source>Key presses</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Tastendrücke</translation>
    </message>
    <message>
        <source>History of the project</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Verlauf des Projekts</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Entscheidungen, die neuesten zuerst</translation>
    </message>
    <message>
        <source>Only the open article</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Nur der offene Artikel</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Lesen …</translation>
    </message>
    <message>
        <source>{decisions} decision about what is there now</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>{decisions} Entscheidung zu dem, was jetzt da ist</translation>
    </message>
    <message>
        <source>{decisions} decisions about what is there now</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>{decisions} Entscheidungen zu dem, was jetzt da ist</translation>
    </message>
    <message>
        <source>as each file says, else guessed</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>wie jede Datei sagt, sonst geraten</translation>
    </message>
    <message>
        <source>Columns of the tables</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Spalten der Tabellen</translation>
    </message>
    <message>
        <source>Column of the {lower}</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Spalte für: {lower}</translation>
    </message>
    <message>
        <source>“{own}”, by its name</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>„{own}“, dem Namen nach</translation>
    </message>
    <message>
        <source>none of them</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>keine davon</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>Files to import</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Propose candidates in them</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Darin Kandidaten vorschlagen</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Delete. The files stay where they are.</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Entf. Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Choose the encoding…</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Kodierung wählen…</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Artikel wählen</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Artikel ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder with articles</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Einen Ordner mit Artikeln wählen</translation>
    </message>
    <message>
        <source>{refused} cannot be read</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{refused} nicht lesbar</translation>
    </message>
    <message>
        <source>{asked} with an encoding in doubt</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{asked} mit fraglicher Kodierung</translation>
    </message>
    <message>
        <source>looking for files …</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message>
        <source>Import {count} file</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{count} Datei importieren</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{count} Dateien importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Their label</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Deren Label</translation>
    </message>
    <message>
        <source>Labels of the files, and what they become</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Labels der Dateien, und was daraus wird</translation>
    </message>
    <message>
        <source>What the chosen label becomes</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Was aus dem gewählten Label wird</translation>
    </message>
    <message>
        <source>How the offsets of the files count</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Wie die Offsets der Dateien zählen</translation>
    </message>
    <message>
        <source>How the spans come in</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Wie die Spannen hereinkommen</translation>
    </message>
    <message>
        <source>as decisions</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>als Entscheidungen</translation>
    </message>
    <message>
        <source>as candidates to judge</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>als zu beurteilende Kandidaten</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Whose decisions they are</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Wessen Entscheidungen es sind</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Spans come in</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Spannen kommen</translation>
    </message>
    <message>
        <source>Decisions of</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Entscheidungen von</translation>
    </message>
    <message>
        <source>Offsets</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Offsets</translation>
    </message>
    <message>
        <source>{spans} spans are marked in {files} file</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{spans} Spannen sind in {files} Datei markiert</translation>
    </message>
    <message>
        <source>{spans} spans are marked in {files} files</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{spans} Spannen sind in {files} Dateien markiert</translation>
    </message>
    <message>
        <source>as the format has them</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>wie das Format sie hat</translation>
    </message>
    <message>
        <source>{offered}: all of them fit</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{offered}: alle passen</translation>
    </message>
    <message>
        <source>a new label {name}</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>ein neues Label {name}</translation>
    </message>
    <message>
        <source>nothing: leave its spans out</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>nichts: ihre Spannen weglassen</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>{ours} (new)</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{ours} (neu)</translation>
    </message>
    <message>
        <source>not readable</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>In which encoding is it?</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>In welcher Kodierung ist es?</translation>
    </message>
    <message>
        <source>Nothing can be read from it.</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>Daraus lässt sich nichts lesen.</translation>
    </message>
    <message>
        <source>The first one</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>Der erste</translation>
    </message>
    <message>
        <source>Beginning of the first article</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>Anfang des ersten Artikels</translation>
    </message>
    <message>
        <source>Choose a file to see how it would come in.</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>Eine Datei wählen, um zu sehen, wie sie hereinkäme.</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>Datei wird angesehen …</translation>
    </message>
    <message>
        <source>… and {more} more among the first ones.</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>… und {more} weitere unter den ersten.</translation>
    </message>
    <message>
        <source>{sentence} Below is how it begins in {guess}.</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>{sentence} Unten steht der Anfang in {guess}.</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>by {author}</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>von {author}</translation>
    </message>
    <message>
        <source>language unknown</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>What came in</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Was hereinkam</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Probleme des Imports</translation>
    </message>
    <message>
        <source>{files} file read. Articles in: {stored} = {stored_2} stored</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>{files} Datei gelesen. Artikel: {stored} = {stored_2} gespeichert</translation>
    </message>
    <message>
        <source>{files} files read. Articles in: {stored} = {stored_2} stored</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>{files} Dateien gelesen. Artikel: {stored} = {stored_2} gespeichert</translation>
    </message>
    <message>
        <source>+ {merged} that were there and got what is marked</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>+ {merged}, die es gab und die Markiertes bekamen</translation>
    </message>
    <message>
        <source>+ {refused} that did not come in.</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>+ {refused}, die nicht hereinkamen.</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Choose the encoding of {questions}…</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Kodierung von {questions} wählen…</translation>
    </message>
    <message>
        <source>Importing “{first}”</source>
        <extracomment>annotator/ui/dialogs/importing.py</extracomment>
        <translation>„{first}“ importieren</translation>
    </message>
    <message>
        <source>Importing {count} files</source>
        <extracomment>annotator/ui/dialogs/importing.py</extracomment>
        <translation>{count} Dateien importieren</translation>
    </message>
    <message>
        <source>press the keys here</source>
        <extracomment>annotator/ui/dialogs/key_catch.py</extracomment>
        <translation>hier die Tasten drücken</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotator/ui/dialogs/key_field.py</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Nach Wörtern oder Tasten filtern</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Aktionen filtern</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>im Text</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>überall</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>Other keys for the action</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Andere Tasten für die Aktion</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Diese Tasten verwenden</translation>
    </message>
    <message>
        <source>Use them as well</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Zusätzlich verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Set back</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Set all keys back</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>These keys do something else already: {owners}.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Diese Tasten tun schon etwas anderes: {owners}.</translation>
    </message>
    <message>
        <source>These keys are free.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Diese Tasten sind frei.</translation>
    </message>
    <message>
        <source>Choose an action, go to the field below and press the keys that it shall have.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Eine Aktion wählen, ins Feld unten gehen und die gewünschten Tasten drücken.</translation>
    </message>
    <message>
        <source>{names} labels</source>
        <extracomment>annotator/ui/dialogs/label_choice.py</extracomment>
        <translation>{names} Labels</translation>
    </message>
    <message>
        <source>Entity: a name</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Entität: ein Name</translation>
    </message>
    <message>
        <source>Figure: it carries a value</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Zahlenangabe: sie trägt einen Wert</translation>
    </message>
    <message>
        <source>Name, as it is exported</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Name, wie er exportiert wird</translation>
    </message>
    <message>
        <source>Title, as people read it</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Titel, wie Menschen ihn lesen</translation>
    </message>
    <message>
        <source>Key that gives this label</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Taste, die dieses Label gibt</translation>
    </message>
    <message>
        <source>Guideline, in Markdown</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Richtlinie, in Markdown</translation>
    </message>
    <message>
        <source>What belongs under this label, where its boundary is, and what does not.</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Was unter dieses Label gehört, wo seine Grenze liegt und was nicht dazugehört.</translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>As it reads</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>So they</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Also</translation>
    </message>
    <message>
        <source>What becomes of the chosen loss</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Was aus dem gewählten Verlust wird</translation>
    </message>
    <message>
        <source>Go to the next place  ⏎</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Zur nächsten Stelle  ⏎</translation>
    </message>
    <message>
        <source>stop the export</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>halten den Export an</translation>
    </message>
    <message>
        <source>become others of the same length</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>werden andere gleicher Länge</translation>
    </message>
    <message>
        <source>go out without it</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>gehen ohne ihn hinaus</translation>
    </message>
    <message>
        <source>are left out</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>bleiben weg</translation>
    </message>
    <message>
        <source>Write nothing while there is any</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Nichts schreiben, solange es so etwas gibt</translation>
    </message>
    <message>
        <source>write others of the same length</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>andere gleicher Länge schreiben</translation>
    </message>
    <message>
        <source>go out without the white space</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>ohne den Leerraum hinausgehen</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>Measure a pipeline</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Pipeline messen</translation>
    </message>
    <message>
        <source>Who is measured</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Wer gemessen wird</translation>
    </message>
    <message>
        <source>Pipeline {removeprefix}</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Pipeline {removeprefix}</translation>
    </message>
    <message>
        <source>Another spaCy pipeline</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Eine andere spaCy-Pipeline</translation>
    </message>
    <message>
        <source>Also on articles that it was trained on</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Auch an Artikeln, mit denen sie trainiert wurde</translation>
    </message>
    <message>
        <source>It is asked about the articles that you finished, as it would be for candidates, and compared with your spans. Nothing in the project is changed.</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Sie wird zu den fertigen Artikeln gefragt wie nach Kandidaten und mit Ihren Spannen verglichen. Am Projekt ändert sich nichts.</translation>
    </message>
    <message>
        <source>Measure another</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Eine andere messen</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Es wurde angehalten.</translation>
    </message>
    <message>
        <source>Spans do not overlap.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Spannen überlappen sich nicht.</translation>
    </message>
    <message>
        <source>Spans may lie inside one another.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Spannen dürfen ineinander liegen.</translation>
    </message>
    <message>
        <source>Spans may overlap.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Spannen dürfen sich überlappen.</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>My articles</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Meine Artikel</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>Label sets to begin with</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Labelsätze für den Anfang</translation>
    </message>
    <message>
        <source>Labels of the chosen set</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Labels des gewählten Satzes</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Labels to begin with; they can be changed at any time.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Labels für den Anfang; sie lassen sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Labels from a file…</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Labels aus einer Datei…</translation>
    </message>
    <message>
        <source>Labels from a file</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Labels aus einer Datei</translation>
    </message>
    <message>
        <source>Label sets (*.toml)</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Labelsätze (*.toml)</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>„{name}“ gibt es schon. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be made ({strerror}).</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Der Ordner {parent} lässt sich nicht anlegen ({strerror}).</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>Einen anderen wählen.</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <source>The text of the article</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>Der Text des Artikels</translation>
    </message>
    <message>
        <source>as the text says, else guessed</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>wie der Text sagt, sonst geraten</translation>
    </message>
    <message>
        <source>Add the article</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>Artikel hinzufügen</translation>
    </message>
    <message>
        <source>{text} characters</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>{text} Zeichen</translation>
    </message>
    <message>
        <source>The text is the same as that of “{title}”.</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>Der Text ist derselbe wie der von „{title}“.</translation>
    </message>
    <message>
        <source>It is in the project already.</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>Er ist schon im Projekt.</translation>
    </message>
    <message>
        <source>“{strip}” names a home folder that there is not.</source>
        <extracomment>annotator/ui/dialogs/paths.py</extracomment>
        <translation>„{strip}“ nennt einen Benutzerordner, den es nicht gibt.</translation>
    </message>
    <message>
        <source>No place to write to is named.</source>
        <extracomment>annotator/ui/dialogs/paths.py</extracomment>
        <translation>Es ist kein Ort zum Schreiben genannt.</translation>
    </message>
    <message>
        <source>Name a folder or a file.</source>
        <extracomment>annotator/ui/dialogs/paths.py</extracomment>
        <translation>Einen Ordner oder eine Datei nennen.</translation>
    </message>
    <message>
        <source>none; or an installed package or a folder</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>keine; oder ein installiertes Paket oder ein Ordner</translation>
    </message>
    <message>
        <source>spaCy pipeline: package or folder</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>spaCy-Pipeline: Paket oder Ordner</translation>
    </message>
    <message>
        <source>I know where this pipeline comes from: load it, now and whenever its files are the same</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>Die Herkunft dieser Pipeline ist mir bekannt: laden, jetzt und solange ihre Dateien dieselben sind</translation>
    </message>
    <message>
        <source>What its labels mean here</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>Was ihre Labels hier bedeuten</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy pipeline</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>Den Ordner einer spaCy-Pipeline wählen</translation>
    </message>
    <message>
        <source>Looking at the pipeline …</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>Pipeline wird angesehen …</translation>
    </message>
    <message>
        <source>{card}, language “{lang}”. It lies in {folder}.
SHA-256 {sha256}</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>{card}, Sprache „{lang}“. Sie liegt in {folder}.
SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>What {theirs} means</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>Was {theirs} bedeutet</translation>
    </message>
    <message>
        <source>{found}, by its name</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>{found}, dem Namen nach</translation>
    </message>
    <message>
        <source>left out: no label is like it</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>weggelassen: kein Label ähnelt ihm</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Keeps these choices under a name for this project.</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>Bewahrt diese Auswahl unter einem Namen für dieses Projekt auf.</translation>
    </message>
    <message>
        <source>none: the choices below</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>keine: die Auswahl unten</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Delete the preset “{name}”?</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>Die Vorlage „{name}“ löschen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Right: of the judged candidates, the share that was accepted as proposed. Found: of all marks, the share that it proposed first, as it is.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Richtig: der Anteil der beurteilten Kandidaten, der wie vorgeschlagen angenommen wurde. Gefunden: der Anteil aller Markierungen, der zuerst und unverändert vorgeschlagen wurde.</translation>
    </message>
    <message>
        <source>Reading what was decided …</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Entscheidungen werden gelesen …</translation>
    </message>
    <message>
        <source>Accepts from</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Nimmt an ab</translation>
    </message>
    <message>
        <source>Quality by label</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Güte nach Label</translation>
    </message>
    <message>
        <source>Quality by provider</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Güte nach Vorschlagsquelle</translation>
    </message>
    <message>
        <source>“Article done” accepts it from a score of its own on:</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>„Artikel fertig“ nimmt sie ab einem eigenen Wert an:</translation>
    </message>
    <message>
        <source>Threshold of this provider</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Schwelle dieser Vorschlagsquelle</translation>
    </message>
    <message>
        <source>Learn and measure now</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Jetzt lernen und messen</translation>
    </message>
    <message>
        <source>How good candidates are</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Wie gut die Kandidaten sind</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Finish an article (Ctrl+Enter): what became of its candidates is told here.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Einen Artikel fertigstellen (Ctrl+Enter): was aus seinen Kandidaten wurde, steht dann hier.</translation>
    </message>
    <message>
        <source>{saved} of the marks needed no correction.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{saved} der Markierungen brauchten keine Korrektur.</translation>
    </message>
    <message>
        <source>The last {decisions}, in {finished_articles}; {marks} nobody had proposed.{saved}</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Die letzten {decisions} ({finished_articles}); {marks} hatte niemand vorgeschlagen.{saved}</translation>
    </message>
    <message>
        <source>{number} decision</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} Entscheidung</translation>
    </message>
    <message>
        <source>{number} decisions</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} Entscheidungen</translation>
    </message>
    <message>
        <source>“{forecast}” will probably take {acts} corrections: about {corrections} of its {pending_candidates}, and {missing} to be added.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>„{forecast}“ braucht wahrscheinlich {acts} Korrekturen: etwa {corrections} der {pending_candidates}, und {missing} sind hinzuzufügen.</translation>
    </message>
    <message>
        <source>{number} pending candidate</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} offener Kandidat</translation>
    </message>
    <message>
        <source>{number} pending candidates</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} offenen Kandidaten</translation>
    </message>
    <message>
        <source>– in use</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>– in Gebrauch</translation>
    </message>
    <message>
        <source>F on the last {sentences}: {scores}</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>F auf den letzten {sentences}: {scores}</translation>
    </message>
    <message>
        <source>too little to be tried on</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>zu wenig, um es zu erproben</translation>
    </message>
    <message>
        <source>Version {number}{state}: {sentences}; {told}.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Version {number}{state}: {sentences}; {told}.</translation>
    </message>
    <message>
        <source>F by the number of sentences that it learned from, the last fifth held out:</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>F nach Anzahl der Sätze, aus denen gelernt wurde, das letzte Fünftel zurückgehalten:</translation>
    </message>
    <message>
        <source>(its own)</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>(eigene)</translation>
    </message>
    <message>
        <source>proposes</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>schlägt vor</translation>
    </message>
    <message>
        <source>without it</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>ohne es</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>allein</translation>
    </message>
    <message>
        <source>Key that chooses this relation</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>Taste, die diese Relation wählt</translation>
    </message>
    <message>
        <source>It says the same from both ends</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>Sie sagt von beiden Enden dasselbe</translation>
    </message>
    <message>
        <source>What this relation says, from what to what it goes, and when it is not made.</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>Was diese Relation sagt, wovon wohin sie führt und wann sie nicht gesetzt wird.</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>{label} (ausgemustert)</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>Relation hinzufügen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Drop it</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Retire it</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>Ausmustern</translation>
    </message>
    <message>
        <source>Add a label</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>Label hinzufügen</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Labels speichern</translation>
    </message>
    <message>
        <source>Counting spans</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Spannen zählen</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Relationen</translation>
    </message>
    <message>
        <source>Take labels from a file…</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Labels aus einer Datei übernehmen…</translation>
    </message>
    <message>
        <source>Write them to a file…</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>In eine Datei schreiben…</translation>
    </message>
    <message>
        <source>A retired label keeps its spans and is no longer offered. Nothing is ever deleted.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Ein ausgemustertes Label behält seine Spannen und wird nicht mehr angeboten. Nie wird etwas gelöscht.</translation>
    </message>
    <message>
        <source>Take labels from a file</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Labels aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}).</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>„{path}“ ist nicht lesbar ({strerror}).</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 text.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>„{path}“ ist kein UTF-8-Text.</translation>
    </message>
    <message>
        <source>From “{path}”: {new} new, {changed} changed. Save to keep them.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Aus „{path}“: {new} neu, {changed} geändert. Zum Behalten speichern.</translation>
    </message>
    <message>
        <source>Write the labels to a file</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Labels in eine Datei schreiben</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({strerror}).</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>„{path}“ lässt sich nicht schreiben ({strerror}).</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Geschrieben nach {path}.</translation>
    </message>
    <message>
        <source>The labels are saved. Ctrl+Z takes it back.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Die Labels sind gespeichert. Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>The labels were changed, and the changes are not saved.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Die Labels wurden geändert, und die Änderungen sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>sea green</source>
        <extracomment>annotator/ui/dialogs/schema_draft.py</extracomment>
        <translation>Meergrün</translation>
    </message>
    <message>
        <source>Curve of the scores</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>Kurve der Werte</translation>
    </message>
    <message>
        <source>Best F {f} at step {step}</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>Bestes F {f} bei Schritt {step}</translation>
    </message>
    <message>
        <source>No score yet</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>Noch kein Wert</translation>
    </message>
    <message>
        <source>step 0</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>Schritt 0</translation>
    </message>
    <message>
        <source>step {last}</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>Schritt {last}</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>geht</translation>
    </message>
    <message>
        <source>does not work</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>geht nicht</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Was probiert wurde</translation>
    </message>
    <message>
        <source>Trying everything on the sample. Your project is not touched.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Alles wird am Beispiel ausprobiert. Das Projekt bleibt unberührt.</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>These parts do not work: {broken}. Copy the lines when you report it.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Diese Teile gehen nicht: {broken}. Zum Melden die Zeilen kopieren.</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Alles geht.</translation>
    </message>
    <message>
        <source>The self test ended without a word: this installation is damaged, install it again.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Der Selbsttest endete ohne ein Wort: diese Installation ist beschädigt, neu installieren.</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The self test could not be started: {errorstring}</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Der Selbsttest ließ sich nicht starten: {errorstring}</translation>
    </message>
    <message>
        <source>The lines are on the clipboard.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Die Zeilen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>accept them</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>only stop at them</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>nur dort anhalten</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>hoher Kontrast</translation>
    </message>
    <message>
        <source>focused one only</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>nur die fokussierte</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>{verb} &amp;all</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>&amp;Alle: {verb}</translation>
    </message>
    <message>
        <source>A click on a place below goes there.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>Ein Klick auf eine Stelle unten führt dorthin.</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What does not fit as the format has it is left out.</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Was so, wie das Format es hat, nicht passt, bleibt weg.</translation>
    </message>
    <message>
        <source>Read them as {offered}</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>Lesen als {offered}</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Each of them</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Jeder davon</translation>
    </message>
    <message>
        <source>the whole article</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>der ganze Artikel</translation>
    </message>
    <message>
        <source>Where the chosen loss is</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>Wo der gewählte Verlust ist</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Vorschlagsquelle</translation>
    </message>
    <message>
        <source>Providers</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Vorschlagsquellen</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>together</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>Relation</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>Führt</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>Hinauf</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>Hinunter</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Beurteilen</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Training</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Set back to what it was at first</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Auf den ursprünglichen Wert zurücksetzen</translation>
    </message>
    <message>
        <source>Set back: {meaning}</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Zurücksetzen: {meaning}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>an</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>Dieser Wert ist hier nicht verwendbar.</translation>
    </message>
    <message>
        <source>That article is no longer in the project.</source>
        <extracomment>annotator/ui/dialogs/show_error.py</extracomment>
        <translation>Dieser Artikel ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>Propose</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Who proposes</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Wer vorschlägt</translation>
    </message>
    <message>
        <source>A spaCy pipeline of your own besides</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Dazu eine eigene spaCy-Pipeline</translation>
    </message>
    <message>
        <source>In which articles</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>In welchen Artikeln</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Dieser Artikel</translation>
    </message>
    <message>
        <source>This article (none is open)</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Dieser Artikel (keiner ist offen)</translation>
    </message>
    <message>
        <source>All that are not done ({still_open})</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Alle, die nicht fertig sind ({still_open})</translation>
    </message>
    <message>
        <source>All ({rows})</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Alle ({rows})</translation>
    </message>
    <message>
        <source>Proposing candidates</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>Kandidaten vorschlagen</translation>
    </message>
    <message>
        <source>spaCy pipeline {short}</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>spaCy-Pipeline {short}</translation>
    </message>
    <message>
        <source>that of the language (spaCy)</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>der der Sprache (spaCy)</translation>
    </message>
    <message>
        <source>the words of the format</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>die Wörter des Formats</translation>
    </message>
    <message>
        <source>white space</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>Leerraum</translation>
    </message>
    <message>
        <source>the words of this program</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>die Wörter dieses Programms</translation>
    </message>
    <message>
        <source>Tokenizer of the target</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>Tokenizer des Ziels</translation>
    </message>
    <message>
        <source>A spaCy pipeline (package or folder) or a tokenizer.json of Hugging Face can be typed.</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>Eine spaCy-Pipeline (Paket oder Ordner) oder eine tokenizer.json von Hugging Face lässt sich eintippen.</translation>
    </message>
    <message>
        <source>A tokenizer.json, or the config.cfg of a spaCy pipeline.</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>Eine tokenizer.json oder die config.cfg einer spaCy-Pipeline.</translation>
    </message>
    <message>
        <source>Choose a tokenizer</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>Tokenizer wählen</translation>
    </message>
    <message>
        <source>Tokenizers ({hugging_face} config.cfg)</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>Tokenizer ({hugging_face} config.cfg)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Take what is judged in them; nothing is learned from the rest</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Beurteiltes nehmen; aus dem Rest wird nichts gelernt</translation>
    </message>
    <message>
        <source>Take them as if they were finished</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Nehmen, als wären sie fertig</translation>
    </message>
    <message>
        <source>To learn from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Zum Lernen</translation>
    </message>
    <message>
        <source>To choose by</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Zur Auswahl</translation>
    </message>
    <message>
        <source>To measure on</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Zum Messen</translation>
    </message>
    <message>
        <source>Spans of each label</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Spannen jedes Labels</translation>
    </message>
    <message>
        <source>Where the pipeline is put</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Wohin die Pipeline kommt</translation>
    </message>
    <message>
        <source>There is something already: an earlier pipeline of yours is replaced, anything else is refused.</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Dort ist schon etwas: eine frühere eigene Pipeline wird ersetzt, anderes abgelehnt.</translation>
    </message>
    <message>
        <source>nothing; or a pipeline’s package or folder to go on from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>nichts; oder Paket oder Ordner einer Pipeline zum Weitermachen</translation>
    </message>
    <message>
        <source>Pipeline to begin from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Pipeline als Ausgangspunkt</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Höchstens Minuten</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Höchstens Schritte</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Put it into</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Ablegen in</translation>
    </message>
    <message>
        <source>Begin from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>minutes (0: no limit), or</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Minuten (0: unbegrenzt), oder</translation>
    </message>
    <message>
        <source>steps; it ends sooner when nothing gets better.   Seed</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Schritte; es endet früher, wenn nichts besser wird.   Startwert</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Where is the pipeline put?</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Wohin kommt die Pipeline?</translation>
    </message>
    <message>
        <source>Which pipeline does it begin from?</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>Von welcher Pipeline ausgehen?</translation>
    </message>
    <message>
        <source>Train a pipeline</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Pipeline trainieren</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Train again</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Erneut trainieren</translation>
    </message>
    <message>
        <source>Nothing of this training is kept.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Von diesem Training bleibt nichts.</translation>
    </message>
    <message>
        <source>Enough: keep the best</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Genug: die beste behalten</translation>
    </message>
    <message>
        <source>Ends it now and keeps the best pipeline so far.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Beendet es jetzt und behält die bisher beste Pipeline.</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Use for candidates</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Für Kandidaten verwenden</translation>
    </message>
    <message>
        <source>The training was stopped; nothing of it was kept.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Das Training wurde angehalten; nichts davon bleibt.</translation>
    </message>
    <message>
        <source>F {f}: precision {precision}, recall {recall}</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>F {f}: Genauigkeit {precision}, Trefferquote {recall}</translation>
    </message>
    <message>
        <source>The pipeline is ready; it could not be measured.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Die Pipeline ist fertig; sie ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>{steps} steps in {seconds} s ({reason}); the best pipeline is that of step {best_step}.
It lies in {pipeline}.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>{steps} Schritte in {seconds} s ({reason}); die beste Pipeline ist die von Schritt {best_step}.
Sie liegt in {pipeline}.</translation>
    </message>
    <message>
        <source>It proposes candidates now</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>Sie schlägt jetzt Kandidaten vor</translation>
    </message>
    <message>
        <source>“{name}” is asked for candidates from now on. Ctrl+G asks it about this article.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>„{name}“ wird von jetzt an nach Kandidaten gefragt. Ctrl+G fragt zu diesem Artikel.</translation>
    </message>
    <message>
        <source>Exporting the set</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Satz exportieren</translation>
    </message>
    <message>
        <source>Measuring the best on articles that it has not seen</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Die beste an Artikeln messen, die sie nicht gesehen hat</translation>
    </message>
    <message>
        <source>Putting the pipeline in place</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Pipeline ablegen</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>You can go on working, and close this dialog: the training goes on, and this is where it is shown again.</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Die Arbeit kann weitergehen, dieser Dialog darf geschlossen werden: das Training läuft weiter und ist hier wieder zu sehen.</translation>
    </message>
    <message>
        <source>Ending …</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Wird beendet …</translation>
    </message>
    <message>
        <source>step {done} of at most {total}</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Schritt {done} von höchstens {total}</translation>
    </message>
    <message>
        <source>{words_per_second} words a second</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>{words_per_second} Wörter je Sekunde</translation>
    </message>
    <message>
        <source>The first score comes after a few steps.</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>Der erste Wert kommt nach einigen Schritten.</translation>
    </message>
    <message>
        <source>F {f} on the dev articles (precision {precision}, recall {recall})</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>F {f} auf den dev-Artikeln (Genauigkeit {precision}, Trefferquote {recall})</translation>
    </message>
    <message>
        <source>; the best is {f}, of step {step}</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>; am besten ist {f}, von Schritt {step}</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>Wert bearbeiten</translation>
    </message>
    <message>
        <source>Value, as it is shown in the margin</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>Wert, wie er am Rand steht</translation>
    </message>
    <message>
        <source>No value</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>The span stays, and has no value any more</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>Die Spanne bleibt und hat keinen Wert mehr</translation>
    </message>
    <message>
        <source>This candidate was decided elsewhere meanwhile. Close this and look at it again.</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>Dieser Kandidat wurde inzwischen anderswo entschieden. Schließen und neu ansehen.</translation>
    </message>
    <message>
        <source>{told}. Ctrl+Z takes it back.</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>{told}. Ctrl+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends before</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>Endet vor</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>Bezug</translation>
    </message>
    <message>
        <source>as it stands</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>wie es steht</translation>
    </message>
    <message>
        <source>≥  at least, since</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>≥  mindestens, seit</translation>
    </message>
    <message>
        <source>&gt;  more than, after</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>&gt;  mehr als, nach</translation>
    </message>
    <message>
        <source>≤  at most, until</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>≤  höchstens, bis</translation>
    </message>
    <message>
        <source>&lt;  less than, before</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>&lt;  weniger als, vor</translation>
    </message>
    <message>
        <source>4 900 000 000, or 4.9bn</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>4 900 000 000 oder 4.9bn</translation>
    </message>
    <message>
        <source>2024-03-20, 2024-Q1, 15:00</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>2024-03-20, 2024-Q1, 15:00</translation>
    </message>
    <message>
        <source>the first day after it</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>der erste Tag danach</translation>
    </message>
    <message>
        <source>year-on-year, a barrel …</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>year-on-year, a barrel …</translation>
    </message>
    <message>
        <source>EUR, or euro</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>EUR oder euro</translation>
    </message>
    <message>
        <source>what is counted</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>was gezählt wird</translation>
    </message>
    <message>
        <source>Modifier</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Dieses Projekt hat noch keine Artikel</translation>
    </message>
    <message>
        <source>Drop files or folders here, paste an article, or choose files: text, web pages, PDF, Word, mail, tables, archives, and what other tools annotated.</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Dateien oder Ordner hierher ziehen, einen Artikel einfügen oder Dateien wählen: Text, Webseiten, PDF, Word, E-Mail, Tabellen, Archive und was andere Werkzeuge annotiert haben.</translation>
    </message>
    <message>
        <source>Choose one from the list on the left.</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Einen aus der Liste links wählen.</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>Zur Liste</translation>
    </message>
    <message>
        <source>Per cent</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>Basis points</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Basispunkte</translation>
    </message>
    <message>
        <source>{number} other reading</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>{number} andere Lesart</translation>
    </message>
    <message>
        <source>{number} other readings</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>{number} andere Lesarten</translation>
    </message>
    <message>
        <source>you, unprompted</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>von Hand, ohne Vorschlag</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Rückgängig gemacht: {decision}</translation>
    </message>
    <message>
        <source>Done again: {decision}</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Wiederholt: {decision}</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>{current} of {hits}</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>{current} von {hits}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A note for others, or for later</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>Eine Notiz für andere oder für später</translation>
    </message>
    <message>
        <source>Accept it to write a note</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>Zum Notieren annehmen</translation>
    </message>
    <message>
        <source>Work under way</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>Laufende Arbeit</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>Fortschritt der Arbeit</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>Arbeit anhalten</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>Wird angehalten: {job}</translation>
    </message>
    <message>
        <source>Judge and label</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>Beurteilen und kennzeichnen</translation>
    </message>
    <message>
        <source>Project and articles</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>Projekt und Artikel</translation>
    </message>
    <message>
        <source>judge again</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>erneut beurteilen</translation>
    </message>
    <message>
        <source>new project</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>neues Projekt</translation>
    </message>
    <message>
        <source>type the letters</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>Buchstaben tippen</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>zurück</translation>
    </message>
    <message>
        <source>relate to this</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>damit verbinden</translation>
    </message>
    <message>
        <source>turn round</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>umdrehen</translation>
    </message>
    <message>
        <source>remove “{told}”</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>„{told}“ entfernen</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>kennzeichnen</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>aufwärts</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>abwärts</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>km</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>km</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Multiple</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Repetition</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Zahlenangaben</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Namenswörterbuch</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Starter</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Or</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Oder</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>boundary</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>Grenze</translation>
    </message>
    <message>
        <source>select</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>auswählen</translation>
    </message>
    <message>
        <source>caret</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>Cursor</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>importieren</translation>
    </message>
    <message>
        <source>paste</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>einfügen</translation>
    </message>
    <message>
        <source>propose</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>vorschlagen</translation>
    </message>
    <message>
        <source>span {place} of {page}</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>Spanne {place} von {page}</translation>
    </message>
    <message>
        <source>Choose the relation</source>
        <extracomment>annotator/ui/keys.py</extracomment>
        <translation>Relation wählen</translation>
    </message>
    <message>
        <source>No page of the manual has all of “{query}”. Fewer words, or others, may find it.</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>Keine Seite des Handbuchs enthält alles von „{query}“. Weniger oder andere Wörter finden es vielleicht.</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>Inhalt zeigen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>A&amp;nnotieren</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Guideline of {label}</source>
        <extracomment>annotator/ui/overlays.py</extracomment>
        <translation>Richtlinie von {label}</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>What do you want to do? Or an article’s title</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Was ist zu tun? Oder der Titel eines Artikels</translation>
    </message>
    <message>
        <source>Search for a command or an article</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Einen Befehl oder Artikel suchen</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No action and no title of an article fits “{query}”. Take some letters back, or leave with Esc.</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>Keine Aktion und kein Titel eines Artikels passt zu „{query}“. Buchstaben wegnehmen, oder zurück mit Esc.</translation>
    </message>
    <message>
        <source>“{project}” is open already.</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>„{project}“ ist schon offen.</translation>
    </message>
    <message>
        <source>Opening “{path}”</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>„{path}“ wird geöffnet</translation>
    </message>
    <message>
        <source>Making “{path}”</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>„{path}“ wird angelegt</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>Beispielprojekt wird angelegt</translation>
    </message>
    <message>
        <source>Sample {number}.annot</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>Sample {number}.annot</translation>
    </message>
    <message>
        <source>{words} {quote}: go there</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{words} {quote}: hingehen</translation>
    </message>
    <message>
        <source>{words} {quote}: change or turn round</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{words} {quote}: ändern oder umdrehen</translation>
    </message>
    <message>
        <source>{words} {quote}: remove</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{words} {quote}: entfernen</translation>
    </message>
    <message>
        <source>and {more_relations}</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>und {more_relations}</translation>
    </message>
    <message>
        <source>{number} more relation</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{number} weitere Relation</translation>
    </message>
    <message>
        <source>{number} more relations</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{number} weitere Relationen</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>Hingehen</translation>
    </message>
    <message>
        <source>Change or turn round</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>Ändern oder umdrehen</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What can be done with the relation</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>Was mit der Relation möglich ist</translation>
    </message>
    <message>
        <source>Go to “{text}”</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>Zu „{text}“ gehen</translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>Ändern in</translation>
    </message>
    <message>
        <source>Turn round</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>Umdrehen</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>Relation entfernen</translation>
    </message>
    <message>
        <source>Which relation</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>Welche Relation</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>Den zu überwachenden Ordner wählen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Text size {zoom_by} %.</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>Textgröße {zoom_by} %.</translation>
    </message>
    <message>
        <source>by {isolated}</source>
        <extracomment>annotator/ui/showing.py</extracomment>
        <translation>von {isolated}</translation>
    </message>
    <message>
        <source>{minutes} min read</source>
        <extracomment>annotator/ui/showing.py</extracomment>
        <translation>{minutes} Min. Lesezeit</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Turn articles into training data, one key at a time.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Artikel werden zu Trainingsdaten, Taste für Taste.</translation>
    </message>
    <message>
        <source>Projects that were open are listed here, the latest first; there is none yet. A project is one file with your articles and all that you decide about them: “Open articles…” makes one around your files.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>Hier stehen die zuletzt geöffneten Projekte; noch gibt es keines. Ein Projekt ist eine Datei mit Artikeln und allem, was darüber entschieden wird: „Artikel öffnen…“ legt eines um Dateien herum an.</translation>
    </message>
    <message>
        <source>not found: {path}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>nicht gefunden: {path}</translation>
    </message>
    <message>
        <source>The font {path} is missing or cannot be read.</source>
        <extracomment>annotator/ui/theme/fonts.py</extracomment>
        <translation>Die Schrift {path} fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Install the program again: a part of it is damaged.</source>
        <extracomment>annotator/ui/theme/fonts.py</extracomment>
        <translation>Das Programm neu installieren: ein Teil davon ist beschädigt.</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>annotator/ui/toast.py</extracomment>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>annotator/ui/toast.py</extracomment>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Counts of the article</source>
        <extracomment>annotator/ui/topbar.py</extracomment>
        <translation>Zählungen des Artikels</translation>
    </message>
    <message>
        <source>The pipeline “{name}” is trained. {sentence}</source>
        <extracomment>annotator/ui/training_run.py</extracomment>
        <translation>Die Pipeline „{name}“ ist trainiert. {sentence}</translation>
    </message>
    <message>
        <source>“{folder}” is watched: what is put into it comes in by itself.</source>
        <extracomment>annotator/ui/watching.py</extracomment>
        <translation>„{folder}“ wird überwacht: was hineinkommt, wird von selbst importiert.</translation>
    </message>
    <message>
        <source>“{folder}” is no longer watched.</source>
        <extracomment>annotator/ui/watching.py</extracomment>
        <translation>„{folder}“ wird nicht mehr überwacht.</translation>
    </message>
    <message>
        <source>Importing from “{name}”</source>
        <extracomment>annotator/ui/watching.py</extracomment>
        <translation>Import aus „{name}“</translation>
    </message>
    <message>
        <source>{project} — Annotator</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>{project} – Annotator</translation>
    </message>
    <message>
        <source>A training is under way. It ends when its project is closed, and nothing of it is kept.</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>Ein Training läuft. Es endet, wenn sein Projekt geschlossen wird, und nichts davon bleibt.</translation>
    </message>
    <message>
        <source>Stop it and go on</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>Anhalten und weiter</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Pasting an article</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>Artikel einfügen</translation>
    </message>
    <message>
        <source>The providers have nothing new to propose.</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>Die Vorschlagsquellen haben nichts Neues vorzuschlagen.</translation>
    </message>
</context>
</TS>
