<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>Über Annotator</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Bestandteil</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <translation>Bestandteile und ihre Lizenzen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
    <message>
        <source>Turns text into training data. MIT licence. {made_with}.</source>
        <translation>Macht aus Text Trainingsdaten. MIT-Lizenz. {made_with}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>see its own pages</source>
        <translation>siehe eigene Seiten</translation>
    </message>
    <message>
        <source>{name} comes without the text of its licence ({licence}).</source>
        <translation>{name} kommt ohne den Text seiner Lizenz ({licence}).</translation>
    </message>
</context>
<context>
    <name>Accounting</name>
    <message>
        <source>Counting suggestions</source>
        <translation>Vorschläge werden gezählt</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accepted as it was</source>
        <translation>Unverändert angenommen</translation>
    </message>
    <message>
        <source>How current the counts are</source>
        <translation>Wie aktuell die Zahlen sind</translation>
    </message>
    <message>
        <source>Missed: confirmed in accepted documents, and not offered</source>
        <translation>Gefehlt: in angenommenen Dokumenten bestätigt, aber nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Nothing was suggested yet.</source>
        <translation>Es wurde noch nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Of those decided, the share accepted as it was</source>
        <translation>Anteil der entschiedenen Vorschläge, die unverändert angenommen wurden</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Suggester</source>
        <translation>Vorschlagsquelle</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>Vorschlagsquellen</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn the suggester off</source>
        <translation>Vorschlagsquelle ausschalten</translation>
    </message>
    <message>
        <source>Turn the suggester on</source>
        <translation>Vorschlagsquelle einschalten</translation>
    </message>
    <message>
        <source>What became of suggestions, by suggester and label</source>
        <translation>Was aus den Vorschlägen wurde, nach Quelle und Label</translation>
    </message>
    <message>
        <source>Who suggested, and the labels</source>
        <translation>Wer vorgeschlagen hat, und die Labels</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (aus)</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>Ü&amp;ber Annotator</translation>
    </message>
    <message>
        <source>&amp;Accept document, next</source>
        <translation>Dokument &amp;annehmen, weiter</translation>
    </message>
    <message>
        <source>&amp;Accept span, go to next</source>
        <translation>Spanne &amp;annehmen, weiter zur nächsten</translation>
    </message>
    <message>
        <source>&amp;Back to the document before</source>
        <translation>&amp;Zurück zum vorigen Dokument</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dunkles Design</translation>
    </message>
    <message>
        <source>&amp;Details of the last crash…</source>
        <translation>Ein&amp;zelheiten des letzten Absturzes…</translation>
    </message>
    <message>
        <source>&amp;End one token on</source>
        <translation>&amp;Ende ein Token weiter</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Find in document…</source>
        <translation>Im Dokument &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Flag document</source>
        <translation>&amp;Fähnchen setzen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Guidelines…</source>
        <translation>Ri&amp;chtlinien…</translation>
    </message>
    <message>
        <source>&amp;Hide more uncertain suggestions</source>
        <translation>&amp;Mehr unsichere Vorschläge verbergen</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>Texte &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Label set…</source>
        <translation>&amp;Label-Satz…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>&amp;Nächstes Dokument</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>&amp;Nächste Spanne</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>&amp;Voriges Dokument</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>Vor&amp;ige Spanne</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reject document, next</source>
        <translation>Dokument a&amp;blehnen, weiter</translation>
    </message>
    <message>
        <source>&amp;Reject suggestion or remove span</source>
        <translation>Vorschlag a&amp;blehnen oder Spanne entfernen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Spei&amp;chern</translation>
    </message>
    <message>
        <source>&amp;Skip document, next</source>
        <translation>Dokument &amp;überspringen, weiter</translation>
    </message>
    <message>
        <source>&amp;Start one token on</source>
        <translation>Anfang ein &amp;Token weiter</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>Nur &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample</source>
        <translation>&amp;Rundgang durch das Beispiel</translation>
    </message>
    <message>
        <source>&amp;Train the pipeline…</source>
        <translation>&amp;Pipeline trainieren…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>Choose &amp;label…</source>
        <translation>&amp;Label wählen…</translation>
    </message>
    <message>
        <source>D&amp;ocuments panel</source>
        <translation>D&amp;okumentliste</translation>
    </message>
    <message>
        <source>End one character back</source>
        <translation>Ende ein Zeichen zurück</translation>
    </message>
    <message>
        <source>End one character on</source>
        <translation>Ende ein Zeichen weiter</translation>
    </message>
    <message>
        <source>End one token &amp;back</source>
        <translation>Ende ein Token &amp;zurück</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>F&amp;orward again</source>
        <translation>&amp;Wieder vor</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>R&amp;ückwärts suchen</translation>
    </message>
    <message>
        <source>Find as you &amp;type, then label</source>
        <translation>Beim &amp;Tippen suchen, dann labeln</translation>
    </message>
    <message>
        <source>Five hints, in the window itself.</source>
        <translation>Fünf Hinweise, im Fenster selbst.</translation>
    </message>
    <message>
        <source>Go to docu&amp;ment…</source>
        <translation>Zu Doku&amp;ment springen…</translation>
    </message>
    <message>
        <source>Guideli&amp;nes panel</source>
        <translation>Bereich Richt&amp;linien</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast theme</source>
        <translation>Design &amp;mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Hide &amp;fewer uncertain suggestions</source>
        <translation>&amp;Weniger unsichere Vorschläge verbergen</translation>
    </message>
    <message>
        <source>Histor&amp;y panel</source>
        <translation>Bereich &amp;Verlauf</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>&amp;Ordner importieren…</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>&amp;Helles Design</translation>
    </message>
    <message>
        <source>Lea&amp;ve span</source>
        <translation>Spanne &amp;verlassen</translation>
    </message>
    <message>
        <source>N&amp;ote on the span…</source>
        <translation>N&amp;otiz zur Spanne…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>Next &amp;uncertain suggestion</source>
        <translation>Nächster &amp;unsicherer Vorschlag</translation>
    </message>
    <message>
        <source>Note on the &amp;document…</source>
        <translation>No&amp;tiz zum Dokument…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ordner der &amp;Protokolle öffnen</translation>
    </message>
    <message>
        <source>Open export fo&amp;lder</source>
        <translation>Exportordner &amp;öffnen</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Opens the page about where you are.</source>
        <translation>Öffnet die Seite zu dem, womit Sie gerade arbeiten.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Voriger B&amp;ereich</translation>
    </message>
    <message>
        <source>Previous un&amp;certain suggestion</source>
        <translation>Voriger un&amp;sicherer Vorschlag</translation>
    </message>
    <message>
        <source>Restore poin&amp;ts…</source>
        <translation>Sicherungsp&amp;unkte…</translation>
    </message>
    <message>
        <source>Run &amp;command or go to…</source>
        <translation>&amp;Befehl ausführen oder springen zu…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>S&amp;uggesters…</source>
        <translation>Vo&amp;rschlagsquellen…</translation>
    </message>
    <message>
        <source>Same label for every same &amp;mention</source>
        <translation>&amp;Gleiches Label für jede gleiche Stelle</translation>
    </message>
    <message>
        <source>Same label in ans&amp;wered documents as well</source>
        <translation>Gleiches Label auch in beantworteten &amp;Dokumenten</translation>
    </message>
    <message>
        <source>Same label in the whole pro&amp;ject</source>
        <translation>Gleiches Label im ganzen &amp;Projekt</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>&amp;Als PDF speichern…</translation>
    </message>
    <message>
        <source>Show &amp;hints</source>
        <translation>Hinweise &amp;zeigen</translation>
    </message>
    <message>
        <source>Show o&amp;verview</source>
        <translation>Übe&amp;rsicht zeigen</translation>
    </message>
    <message>
        <source>Start one character back</source>
        <translation>Anfang ein Zeichen zurück</translation>
    </message>
    <message>
        <source>Start one character on</source>
        <translation>Anfang ein Zeichen weiter</translation>
    </message>
    <message>
        <source>Start one token bac&amp;k</source>
        <translation>Anfang ein Token zu&amp;rück</translation>
    </message>
    <message>
        <source>Suggest a&amp;gain</source>
        <translation>Erneut vorschla&amp;gen</translation>
    </message>
    <message>
        <source>Suggest for &amp;every open document</source>
        <translation>Für alle offenen Dokumente v&amp;orschlagen</translation>
    </message>
    <message>
        <source>The strip beside the scroll bar.</source>
        <translation>Der Streifen neben der Bildlaufleiste.</translation>
    </message>
    <message>
        <source>Theme as the &amp;system</source>
        <translation>Design wie das &amp;System</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>Document opened, %Ln suggestion(s) left</source>
        <translation>
            <numerusform>Dokument geöffnet, noch %Ln Vorschlag</numerusform>
            <numerusform>Dokument geöffnet, noch %Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Erledigt: {what}</translation>
    </message>
    <message>
        <source>Not saved: {sentence}</source>
        <translation>Nicht gespeichert: {sentence}</translation>
    </message>
    <message>
        <source>{mark}, {place} of {count}</source>
        <translation>{mark}, {place} von {count}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) not looked at. {key} again accepts (it|them).</source>
        <translation>
            <numerusform>%Ln Vorschlag nicht angesehen. Noch einmal {key} nimmt ihn an.</numerusform>
            <numerusform>%Ln Vorschläge nicht angesehen. Noch einmal {key} nimmt sie an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} ist ein Ordner. Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}). Choose another folder.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). The old file is unchanged.</source>
        <translation>{path} konnte nicht geschrieben werden ({reason}). Die alte Datei ist unverändert.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is the project itself. Name the copy that you want to go back to.</source>
        <translation>Die Sicherung ist das Projekt selbst. Nennen Sie die Kopie, zu der Sie zurückwollen.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it first, or choose another one.</source>
        <translation>Es gibt keinen Ordner „{folder}“. Legen Sie ihn erst an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{kept}: cannot be written ({reason}). Nothing was changed.</source>
        <translation>{kept} lässt sich nicht schreiben ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{project}: cannot be written ({reason}).</source>
        <translation>{project} lässt sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is being worked on. Close it there first.</source>
        <translation>An „{name}“ wird gerade gearbeitet. Schließen Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>“{name}” is not whole, so nothing was changed: {problem}</source>
        <translation>„{name}“ ist nicht heil, deshalb wurde nichts geändert: {problem}</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that cannot be written ({reason}).</source>
        <translation>„{name}“ liegt in einem Ordner, in den nicht geschrieben werden kann ({reason}).</translation>
    </message>
    <message>
        <source>“{project}” is a folder, not a project. Choose a file that ends in {ending}.</source>
        <translation>„{project}“ ist ein Ordner, kein Projekt. Wählen Sie eine Datei, die auf {ending} endet.</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Rundgang verlassen (Esc)</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <source>Which hint of how many</source>
        <translation>Welcher Hinweis von wie vielen</translation>
    </message>
</context>
<context>
    <name>Center</name>
    <message>
        <source>Import texts…</source>
        <translation>Texte importieren…</translation>
    </message>
    <message>
        <source>No document yet. Drop text files here.</source>
        <translation>Noch kein Dokument. Ziehen Sie Textdateien hierher.</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Das Dokument wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>ColourPalette</name>
    <message>
        <source>Colour of the label</source>
        <translation>Farbe des Labels</translation>
    </message>
</context>
<context>
    <name>ColumnRoles</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Document label</source>
        <translation>Label des Dokuments</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Name oder Kennung</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Was die Spalten enthalten</translation>
    </message>
    <message>
        <source>“{column}” holds</source>
        <translation>„{column}“ enthält</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Command, @document or #label</source>
        <translation>Befehl, @Dokument oder #Label</translation>
    </message>
    <message>
        <source>Documents with “{words}”</source>
        <translation>Dokumente mit „{words}“</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Es wird gesucht…</translation>
    </message>
    <message>
        <source>No command fits. @ looks for documents.</source>
        <translation>Kein Befehl passt. @ sucht Dokumente.</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Kein Dokument passt.</translation>
    </message>
    <message>
        <source>No label fits.</source>
        <translation>Kein Label passt.</translation>
    </message>
    <message>
        <source>Run a command or go to a document</source>
        <translation>Befehl ausführen oder zu einem Dokument springen</translation>
    </message>
    <message>
        <source>Run a command, @ to go to a document, # to choose a label</source>
        <translation>Befehl ausführen, @ für Dokumente, # für Labels</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All changes are saved.</source>
        <translation>Alle Änderungen sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>UTF-16 units, with CRLF as one</source>
        <translation>UTF-16-Einheiten, CRLF als eine</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>Codepoints</translation>
    </message>
    <message>
        <source>code points, with CRLF as one</source>
        <translation>Codepoints, CRLF als einer</translation>
    </message>
    <message>
        <source>grapheme clusters</source>
        <translation>sichtbare Zeichen</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>In %Ln open document(s): {changes}, {same} the same.</source>
        <translation>
            <numerusform>In %Ln offenen Dokument: {changes}, {same} gleich.</numerusform>
            <numerusform>In %Ln offenen Dokumenten: {changes}, {same} gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open document is left to compare suggestions on.</source>
        <translation>Es ist kein offenes Dokument mehr da, an dem Vorschläge verglichen werden könnten.</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>weggefallen</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>About the document</source>
        <translation>Zum Dokument</translation>
    </message>
    <message>
        <source>Labels of the document</source>
        <translation>Labels des Dokuments</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <source>Say {label} of the document</source>
        <translation>Dem Dokument {label} geben</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Spanne</numerusform>
            <numerusform>%Ln Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
    <message>
        <source>{state}, flagged</source>
        <translation>{state}, mit Fähnchen</translation>
    </message>
    <message>
        <source>{state}, with a note</source>
        <translation>{state}, mit Notiz</translation>
    </message>
</context>
<context>
    <name>DocumentRowDelegate</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Text des Dokuments</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles erledigt</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Erledigte Dokumente</translation>
    </message>
    <message>
        <source>Finds words in texts and names. Also state:open, label:ORG, flag:yes, note:unsure.</source>
        <translation>Findet Wörter in Texten und Namen. Auch state:open, label:ORG, flag:yes, note:unsure.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>Most spans</source>
        <translation>Meiste Spannen</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Kein Dokument passt.</translation>
    </message>
    <message>
        <source>No document yet.</source>
        <translation>Noch kein Dokument.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Order of documents</source>
        <translation>Reihenfolge der Dokumente</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>Alle Texte durchsuchen</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Kürzeste</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Was am Filter nicht stimmt</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Welche Dokumente</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>{done} von {total} erledigt</translation>
    </message>
    <message>
        <source>– Ignored</source>
        <translation>– Ignoriert</translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation>○ Zu tun</translation>
    </message>
    <message>
        <source>◐ In progress</source>
        <translation>◐ In Arbeit</translation>
    </message>
    <message>
        <source>⚑ Flagged</source>
        <translation>⚑ Mit Fähnchen</translation>
    </message>
    <message>
        <source>✎ With a note</source>
        <translation>✎ Mit Notiz</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Angenommen</translation>
    </message>
    <message>
        <source>✕ Rejected</source>
        <translation>✕ Abgelehnt</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>(one project at a time: the others stay closed)</source>
        <translation>(ein Projekt auf einmal: die anderen bleiben zu)</translation>
    </message>
    <message>
        <source>Import {texts} into {project}</source>
        <translation>{texts} in {project} importieren</translation>
    </message>
    <message>
        <source>Make a project of {texts}</source>
        <translation>Ein Projekt aus {texts} anlegen</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>{project} öffnen</translation>
    </message>
    <message>
        <source>Open {project} and import {texts} into it</source>
        <translation>{project} öffnen und {texts} importieren</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>den Ordner {name}</translation>
    </message>
    <message>
        <source>{count} files and folders</source>
        <translation>{count} Dateien und Ordner</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>{count} Ordner</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>{count} Texte</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>a decision on {start}-{end} as {label} is not there</source>
        <translation>eine Entscheidung über {start}-{end} als {label} fehlt</translation>
    </message>
    <message>
        <source>a decision on {start}-{end} as {label} is there already</source>
        <translation>eine Entscheidung über {start}-{end} als {label} ist schon da</translation>
    </message>
    <message>
        <source>a label of the document is not there</source>
        <translation>ein Label des Dokuments fehlt</translation>
    </message>
    <message>
        <source>a label of the document is there already</source>
        <translation>ein Label des Dokuments ist schon da</translation>
    </message>
    <message>
        <source>a span is there already</source>
        <translation>eine Spanne ist schon da</translation>
    </message>
    <message>
        <source>answer, flag or note differ from the state the edit starts from</source>
        <translation>Antwort, Fähnchen oder Notiz sind anders, als die Änderung sie voraussetzt</translation>
    </message>
    <message>
        <source>span {uid} is not there</source>
        <translation>die Spanne {uid} fehlt</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Angenommen</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Ignored</source>
        <translation>&amp;Ignoriert</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>A&amp;bgelehnt</translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation>Wählen Sie mindestens eine Antwort.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Comma&amp;nd</source>
        <translation>Befeh&amp;l</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Documents whose answer is</source>
        <translation>Dokumente mit der Antwort</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Da&amp;tei</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Zu schreibende Datei</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Erste Zeilen der Datei</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Has no place for {list}.</source>
        <translation>Hat keinen Platz für: {list}.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Nennen Sie die Datei, die geschrieben werden soll.</translation>
    </message>
    <message>
        <source>No document has such an answer yet.</source>
        <translation>Noch kein Dokument hat eine solche Antwort.</translation>
    </message>
    <message>
        <source>No document has such an answer yet: answer some first (Enter accepts a document).</source>
        <translation>Noch kein Dokument hat eine solche Antwort: Beantworten Sie erst einige (Eingabe nimmt ein Dokument an).</translation>
    </message>
    <message>
        <source>S&amp;how…</source>
        <translation>&amp;Zeigen…</translation>
    </message>
    <message>
        <source>Show what would be lost</source>
        <translation>Zeigen, was verloren ginge</translation>
    </message>
    <message>
        <source>The file is not text, so it cannot be shown here.</source>
        <translation>Die Datei ist kein Text und kann hier nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Choose another one.</source>
        <translation>Den Ordner dieser Datei gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The parts of the split add up to {total} %. Make it 100.</source>
        <translation>Die Teile ergeben zusammen {total} %. Machen Sie 100 daraus.</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>What the format cannot carry</source>
        <translation>Was das Format nicht aufnehmen kann</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
    <message>
        <source>Write &amp;tokens</source>
        <translation>&amp;Tokens schreiben</translation>
    </message>
    <message>
        <source>Write tokens</source>
        <translation>Tokens schreiben</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Exporting</source>
        <translation>Es wird exportiert</translation>
    </message>
    <message>
        <source>This system has no program that shows folders. The file is in {folder}.</source>
        <translation>Dieses System hat kein Programm, das Ordner zeigt. Die Datei liegt in {folder}.</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>%Ln document(s) with {spans} written to {files}.</source>
        <translation>
            <numerusform>%Ln Dokument mit {spans} nach {files} geschrieben.</numerusform>
            <numerusform>%Ln Dokumente mit {spans} nach {files} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Spanne</numerusform>
            <numerusform>%Ln Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation>
            <numerusform>%Ln Angabe konnte nicht übernommen werden.</numerusform>
            <numerusform>%Ln Angaben konnten nicht übernommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried; --json lists them.</source>
        <translation>
            <numerusform>%Ln Angabe konnte nicht übernommen werden; --json listet sie auf.</numerusform>
            <numerusform>%Ln Angaben konnten nicht übernommen werden; --json listet sie auf.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 nachher</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 vorher</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>P after</source>
        <translation>P nachher</translation>
    </message>
    <message>
        <source>P before</source>
        <translation>P vorher</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Precision and recall in one figure</source>
        <translation>Genauigkeit und Trefferquote in einer Zahl</translation>
    </message>
    <message>
        <source>Precision: of what is suggested, how many percent are right</source>
        <translation>Genauigkeit: wie viel Prozent des Vorgeschlagenen stimmen</translation>
    </message>
    <message>
        <source>R after</source>
        <translation>R nachher</translation>
    </message>
    <message>
        <source>R before</source>
        <translation>R vorher</translation>
    </message>
    <message>
        <source>Recall: of what is right, how many percent are suggested</source>
        <translation>Trefferquote: wie viel Prozent des Richtigen vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>{pipeline} (before any training)</source>
        <translation>{pipeline} (vor jedem Training)</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Annotator projects ({ending})</source>
        <translation>Annotator-Projekte ({ending})</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>As in {project}</source>
        <translation>Wie in {project}</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Several, or another one</source>
        <translation>Mehrere oder eine andere</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>The sample is open already.</source>
        <translation>Das Beispiel ist schon geöffnet.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>There is no state “{value}”. Known are {known}.</source>
        <translation>Es gibt keinen Stand „{value}“. Bekannt sind {known}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Im Dokument suchen</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>In diesem Dokument suchen</translation>
    </message>
    <message>
        <source>Find, Enter selects it</source>
        <translation>Suchen, Eingabe wählt aus</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>&amp;Groß/klein beachten</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Kein Treffer</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>A row per span with its document, offsets (code points), label and words, for a spreadsheet. Cells that look like a formula begin with an apostrophe.</source>
        <translation>Eine Zeile je Spanne mit Dokument, Positionen (Codepoints), Label und Wörtern, für eine Tabellenkalkulation. Zellen, die wie eine Formel aussehen, beginnen mit einem Apostroph.</translation>
    </message>
    <message>
        <source>A token per line with its tag (IOB2) in the last of four columns. The text itself is not in it.</source>
        <translation>Ein Token je Zeile mit seiner Markierung (IOB2) in der letzten von vier Spalten. Der Text selbst ist nicht dabei.</translation>
    </message>
    <message>
        <source>CSV of spans</source>
        <translation>CSV der Spannen</translation>
    </message>
    <message>
        <source>CSV or TSV</source>
        <translation>CSV oder TSV</translation>
    </message>
    <message>
        <source>CoNLL-2003</source>
        <translation>CoNLL-2003</translation>
    </message>
    <message>
        <source>JSONL</source>
        <translation>JSONL</translation>
    </message>
    <message>
        <source>One JSON object per line: plain texts, Prodigy&apos;s tasks, doccano&apos;s examples. Written in Prodigy&apos;s shape, with tokens.</source>
        <translation>Ein JSON-Objekt je Zeile: reine Texte, Aufgaben von Prodigy, Beispiele von doccano. Geschrieben wird es wie bei Prodigy, mit Tokens.</translation>
    </message>
    <message>
        <source>One document per file, line or block between blank lines; the markup of Markdown is kept as text.</source>
        <translation>Ein Dokument je Datei, Zeile oder Block zwischen Leerzeilen; die Auszeichnung von Markdown bleibt als Text erhalten.</translation>
    </message>
    <message>
        <source>One document per row of a table: a column of texts, others for id, spans, label and answer.</source>
        <translation>Ein Dokument je Zeile einer Tabelle: eine Spalte mit Texten, andere für Kennung, Spannen, Label und Antwort.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>What `spacy train` reads: entities, all spans in the group “sc” for the span categorizer, and labels of documents in `cats`.</source>
        <translation>Was `spacy train` liest: Entitäten, alle Spannen in der Gruppe „sc“ für den Span-Kategorisierer, und Labels von Dokumenten in `cats`.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>labels of documents</source>
        <translation>Labels von Dokumenten</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>sources and scores</source>
        <translation>Quellen und Sicherheiten</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>spans off the borders of tokens</source>
        <translation>Spannen neben den Tokengrenzen</translation>
    </message>
    <message>
        <source>spans that overlap</source>
        <translation>überlappende Spannen</translation>
    </message>
    <message>
        <source>the texts</source>
        <translation>die Texte</translation>
    </message>
    <message>
        <source>which suggestions were rejected</source>
        <translation>welche Vorschläge abgelehnt wurden</translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message numerus="yes">
        <source>%Ln document(s) (is|are) accepted, and training needs {fewest}.</source>
        <translation>
            <numerusform>%Ln Dokument ist angenommen, und ein Training braucht {fewest}.</numerusform>
            <numerusform>%Ln Dokumente sind angenommen, und ein Training braucht {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accepted documents have too few spans to learn from. Label some more, and accept them.</source>
        <translation>Die angenommenen Dokumente haben zu wenige Spannen, um daraus zu lernen. Labeln Sie mehr und nehmen Sie die Dokumente an.</translation>
    </message>
    <message>
        <source>Until then what you have confirmed and rejected makes suggestions at once.</source>
        <translation>Bis dahin führt, was Sie bestätigt und abgelehnt haben, sofort zu Vorschlägen.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Begin</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Herein und hinaus</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Nachschlagen</translation>
    </message>
    <message>
        <source>Organise</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was sie tut</translation>
    </message>
</context>
<context>
    <name>GuidelinesEditor</name>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <translation>Richtlinien in Markdown</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Wie es aussieht</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Wird beim Tippen gespeichert.</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>What is it? What is it not? Examples, hard cases …</source>
        <translation>Was ist es? Was nicht? Beispiele, Grenzfälle …</translation>
    </message>
    <message>
        <source>Whether it is saved</source>
        <translation>Ob es gespeichert ist</translation>
    </message>
</context>
<context>
    <name>GuidelinesFlow</name>
    <message>
        <source>Export guidelines</source>
        <translation>Richtlinien exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Nach {path} exportiert.</translation>
    </message>
    <message>
        <source>Import guidelines</source>
        <translation>Richtlinien importieren</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown *.txt)</source>
        <translation>Markdown (*.md *.markdown *.txt)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Edit the guidelines</source>
        <translation>Richtlinien bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>For every label</source>
        <translation>Für jedes Label</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Label that the guidelines are of</source>
        <translation>Label, zu dem die Richtlinien gehören</translation>
    </message>
    <message>
        <source>Nothing is written yet.
Say what each label means, with examples and hard cases.</source>
        <translation>Noch ist nichts geschrieben.
Sagen Sie, was jedes Label bedeutet, mit Beispielen und Grenzfällen.</translation>
    </message>
    <message>
        <source>Text of the guidelines</source>
        <translation>Text der Richtlinien</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Das ganze Projekt</translation>
    </message>
    <message>
        <source>Write guidelines</source>
        <translation>Richtlinien schreiben</translation>
    </message>
    <message>
        <source>Write guidelines…</source>
        <translation>Richtlinien schreiben…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Guide — Annotator</source>
        <translation>Handbuch — Annotator</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>Confirm each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Confirm each: {key} asks first if suggestions are left</source>
        <translation>Einzeln: {key} fragt erst nach, wenn Vorschläge übrig sind</translation>
    </message>
    <message>
        <source>Fix and finish</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>Fix and finish: {key} accepts all suggestions that are left</source>
        <translation>Am Stück: {key} nimmt alle übrigen Vorschläge an</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Review mode</source>
        <translation>Prüfmodus</translation>
    </message>
    <message>
        <source>Review mode: {title}</source>
        <translation>Prüfmodus: {title}</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Was sich tun lässt</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Was übrig ist</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) left</source>
        <translation>
            <numerusform>Noch %Ln Vorschlag</numerusform>
            <numerusform>Noch %Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Vorschläge werden gesucht…</translation>
    </message>
    <message>
        <source>No suggestion left</source>
        <translation>Kein Vorschlag mehr</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>Label wählen</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>find and label</source>
        <translation>suchen und labeln</translation>
    </message>
    <message>
        <source>finish document</source>
        <translation>Dokument abschließen</translation>
    </message>
    <message numerus="yes">
        <source>label %Ln more place(s)</source>
        <translation>
            <numerusform>%Ln weitere Stelle labeln</numerusform>
            <numerusform>%Ln weitere Stellen labeln</numerusform>
        </translation>
    </message>
    <message>
        <source>label it</source>
        <translation>labeln</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>verlassen</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>so lassen</translation>
    </message>
    <message>
        <source>move end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>move start</source>
        <translation>Anfang verschieben</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>next span</source>
        <translation>nächste Spanne</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <translation>nächster Vorschlag</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>relabel</source>
        <translation>umbenennen</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>same mentions</source>
        <translation>gleiche Stellen</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message numerus="yes">
        <source>%Ln step(s) will be redone.</source>
        <translation>
            <numerusform>%Ln Schritt wird wiederholt.</numerusform>
            <numerusform>%Ln Schritte werden wiederholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) will be undone.</source>
        <translation>
            <numerusform>%Ln Schritt wird rückgängig gemacht.</numerusform>
            <numerusform>%Ln Schritte werden rückgängig gemacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was then already.</source>
        <translation>Es ist alles schon so, wie es damals war.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vorgehen</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Es wird zurückgegangen</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>Es wird vorgegangen</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message numerus="yes">
        <source>Went back %Ln step(s).</source>
        <translation>
            <numerusform>%Ln Schritt zurückgegangen.</numerusform>
            <numerusform>%Ln Schritte zurückgegangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went forward %Ln step(s).</source>
        <translation>
            <numerusform>%Ln Schritt vorgegangen.</numerusform>
            <numerusform>%Ln Schritte vorgegangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was done later in the same place. Undo that first.</source>
        <translation>„{name}“ geschah später an derselben Stelle. Machen Sie das zuerst rückgängig.</translation>
    </message>
</context>
<context>
    <name>HistoryListModel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>All later steps of yours are undone. They can be redone until you do something.</source>
        <translation>Alle Ihre späteren Schritte sind rückgängig gemacht. Sie lassen sich wiederholen, bis Sie etwas anderes tun.</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation>Zu diesem Punkt gehen</translation>
    </message>
    <message>
        <source>Goes to the document and the place.</source>
        <translation>Geht zum Dokument und zur Stelle.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Nothing was done yet.
Every step will stand here, and can be taken back.</source>
        <translation>Noch wurde nichts getan.
Jeder Schritt wird hier stehen und kann zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Takes this step back and leaves all later ones, if none was built on it.</source>
        <translation>Nimmt diesen Schritt zurück und lässt alle späteren, wenn keiner darauf aufbaut.</translation>
    </message>
    <message>
        <source>Undo only this</source>
        <translation>Nur dies rückgängig</translation>
    </message>
    <message>
        <source>What has to be asked or said</source>
        <translation>Was zu fragen oder zu sagen ist</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Was getan wurde, das Neueste zuerst</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Import 1 document</source>
        <translation>&amp;1 Dokument importieren</translation>
    </message>
    <message>
        <source>&amp;Import the {count} good ones</source>
        <translation>Die {count} guten &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import {count} documents</source>
        <translation>{count} Dokumente &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Leave out texts that the project has already</source>
        <translation>&amp;Texte weglassen, die das Projekt schon hat</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 Datei</translation>
    </message>
    <message>
        <source>1 has a text that is known under another name</source>
        <translation>1 hat einen Text, der unter anderem Namen bekannt ist</translation>
    </message>
    <message>
        <source>1 is in the project already and stays as it is</source>
        <translation>1 ist schon im Projekt und bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 Datensatz</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add files or a folder, or drop them here.</source>
        <translation>Fügen Sie Dateien oder einen Ordner hinzu, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Cannot be read ({count})</source>
        <translation>Nicht lesbar ({count})</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>Counting… {count} records so far</source>
        <translation>Es wird gezählt… {count} Datensätze bisher</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Dateien und Ordner zum Importieren</translation>
    </message>
    <message>
        <source>First documents</source>
        <translation>Erste Dokumente</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Leave out texts that are known</source>
        <translation>Bekannte Texte weglassen</translation>
    </message>
    <message>
        <source>Nothing in these files can be read. The list on the right says why.</source>
        <translation>In diesen Dateien lässt sich nichts lesen. Die Liste rechts sagt, warum.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Texte ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The first documents</source>
        <translation>Die ersten Dokumente</translation>
    </message>
    <message>
        <source>There is nothing new in these files: the project has all of it already.</source>
        <translation>In diesen Dateien ist nichts Neues: Das Projekt hat alles schon.</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Was importiert würde</translation>
    </message>
    <message>
        <source>What would come in, and what cannot be read</source>
        <translation>Was hereinkäme und was nicht lesbar ist</translation>
    </message>
    <message>
        <source>{count} are in the project already and stay as they are</source>
        <translation>{count} sind schon im Projekt und bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>{count} cannot</source>
        <translation>{count} nicht</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} have texts that are known under other names</source>
        <translation>{count} haben Texte, die unter anderen Namen bekannt sind</translation>
    </message>
    <message>
        <source>{count} in {files}: {good} can be read</source>
        <translation>{count} in {files}: {good} lesbar</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>{count} Datensätze</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Documents imported</source>
        <translation>Importierte Dokumente</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Einen Ordner importieren</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>Texte importieren</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Es wird importiert</translation>
    </message>
    <message>
        <source>New labels: {labels}.</source>
        <translation>Neue Labels: {labels}.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Texte ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln (was|were) there already</source>
        <translation>
            <numerusform>%Ln war schon da</numerusform>
            <numerusform>%Ln waren schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation>
            <numerusform>%Ln Dokument importiert</numerusform>
            <numerusform>%Ln Dokumente importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Spanne</numerusform>
            <numerusform>%Ln Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {parts}.</source>
        <translation>Abgebrochen: {parts}.</translation>
    </message>
    <message>
        <source>new labels {names}</source>
        <translation>neue Labels {names}</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) could not be read:</source>
        <translation>
            <numerusform>%Ln Datensatz nicht lesbar:</numerusform>
            <numerusform>%Ln Datensätze nicht lesbar:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Importbericht</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
</context>
<context>
    <name>JsonKind</name>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>nichts (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr oder falsch</translation>
    </message>
</context>
<context>
    <name>KeyPresets</name>
    <message>
        <source>A accepts the document, X rejects, Space skips, Backspace undoes; S accepts a single span.</source>
        <translation>A nimmt das Dokument an, X lehnt ab, Leertaste überspringt, Rücktaste macht rückgängig; S nimmt eine einzelne Spanne an.</translation>
    </message>
    <message>
        <source>All frequent commands on the left half of the keyboard, for a right hand on the mouse.</source>
        <translation>Alle häufigen Befehle auf der linken Hälfte der Tastatur, für die rechte Hand an der Maus.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Wie Prodigy</translation>
    </message>
    <message>
        <source>Space accepts a span, Enter the document; the border keys are Shift and the arrows.</source>
        <translation>Die Leertaste nimmt eine Spanne an, die Eingabetaste das Dokument; Grenzen verschieben Umschalt und Pfeile.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Drücken Sie die neue Taste</translation>
    </message>
    <message>
        <source>Press the new key, or Esc to leave it as it is</source>
        <translation>Drücken Sie die neue Taste, oder Esc, um alles zu lassen, wie es ist</translation>
    </message>
</context>
<context>
    <name>KeyboardFlow</name>
    <message>
        <source>In this project {keys} label, since the label set has them.</source>
        <translation>In diesem Projekt labeln {keys}, weil der Label-Satz sie hat.</translation>
    </message>
    <message>
        <source>Label {name}</source>
        <translation>Label {name}</translation>
    </message>
    <message>
        <source>Labels (keys are changed in the label set)</source>
        <translation>Labels (ihre Tasten ändern Sie im Label-Satz)</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Dort wegnehmen</translation>
    </message>
    <message>
        <source>That is no key that can be told from others. Press another one.</source>
        <translation>Diese Taste lässt sich nicht von anderen unterscheiden. Drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>{key} belongs to the labels. Press another key.</source>
        <translation>{key} gehört den Labels. Drücken Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>{key} is the key of the label {label}. Change it in the label set first.</source>
        <translation>{key} ist die Taste des Labels {label}. Ändern Sie sie erst im Label-Satz.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already. Take it from there, or press another one.</source>
        <translation>{key} ist schon die Taste von „{action}“. Nehmen Sie sie dort weg, oder drücken Sie eine andere.</translation>
    </message>
    <message>
        <source>{key} moves the caret. Press it with Ctrl, Alt or Shift.</source>
        <translation>{key} bewegt die Schreibmarke. Drücken Sie sie mit Strg, Alt oder Umschalt.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>„{action}“ hat jetzt keine Taste.</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Edit labels…</source>
        <translation>Labels bearbeiten…</translation>
    </message>
    <message>
        <source>Edit {name}…</source>
        <translation>{name} bearbeiten…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Neues Label…</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Spanne</numerusform>
            <numerusform>%Ln Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>Taste {key}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Choose a label</source>
        <translation>Ein Label wählen</translation>
    </message>
    <message>
        <source>Label name</source>
        <translation>Name des Labels</translation>
    </message>
    <message>
        <source>Label name or key</source>
        <translation>Name oder Taste des Labels</translation>
    </message>
    <message>
        <source>New label “{name}”…</source>
        <translation>Neues Label „{name}“…</translation>
    </message>
    <message>
        <source>No label fits.</source>
        <translation>Kein Label passt.</translation>
    </message>
    <message>
        <source>There is no label yet. Type a name.</source>
        <translation>Es gibt noch kein Label. Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>Labels &amp;speichern</translation>
    </message>
    <message>
        <source>Co&amp;lour…</source>
        <translation>&amp;Farbe…</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Label-Satz</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>&amp;Zusammenlegen…</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Says what has the label: spans, documents, or both, one after the other</source>
        <translation>Sagt, was das Label trägt: Spannen, Dokumente oder beides, der Reihe nach</translation>
    </message>
    <message>
        <source>The key {key} is the command “{action}” in your keys. Choose another one.</source>
        <translation>Die Taste {key} ist bei Ihnen der Befehl „{action}“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Used &amp;for</source>
        <translation>&amp;Wofür</translation>
    </message>
</context>
<context>
    <name>LabelFateDialog</name>
    <message>
        <source>&amp;Give them the label</source>
        <translation>&amp;Dieses Label geben</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenlegen</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Give another label</source>
        <translation>Anderes Label geben</translation>
    </message>
    <message>
        <source>Its suggestions and what was said of them go over as well. This cannot be taken back by undo; a restore point is made first.</source>
        <translation>Auch die Vorschläge dafür und was dazu gesagt wurde, gehen über. Rückgängig machen lässt sich das nicht; zuvor wird ein Sicherungspunkt angelegt.</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Labels zusammenlegen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Remove &amp;label</source>
        <translation>&amp;Label entfernen</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Label entfernen</translation>
    </message>
    <message>
        <source>Remove the spans</source>
        <translation>Die Spannen entfernen</translation>
    </message>
    <message>
        <source>The label they get</source>
        <translation>Das Label, das sie bekommen</translation>
    </message>
    <message>
        <source>Undo brings the spans and the label back, in every document.</source>
        <translation>Rückgängig bringt Spannen und Label in jedem Dokument zurück.</translation>
    </message>
    <message numerus="yes">
        <source>“{label}” and its %Ln span(s) become</source>
        <translation>
            <numerusform>„{label}“ und die %Ln Spanne damit werden zu</numerusform>
            <numerusform>„{label}“ und die %Ln Spannen damit werden zu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” is on %Ln span(s). What becomes of (it|them)?</source>
        <translation>
            <numerusform>Das Label „{label}“ hat %Ln Spanne. Was wird aus ihr?</numerusform>
            <numerusform>Das Label „{label}“ hat %Ln Spannen. Was wird aus ihnen?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelFlow</name>
    <message>
        <source>Making a restore point</source>
        <translation>Ein Sicherungspunkt wird angelegt</translation>
    </message>
    <message>
        <source>The labels were merged. A restore point holds the project as it was before.</source>
        <translation>Die Labels wurden zusammengelegt. Ein Sicherungspunkt enthält das Projekt, wie es vorher war.</translation>
    </message>
</context>
<context>
    <name>LabelMapping</name>
    <message>
        <source>About these labels</source>
        <translation>Zu diesen Labels</translation>
    </message>
    <message>
        <source>It names no labels.</source>
        <translation>Sie nennt keine Labels.</translation>
    </message>
    <message>
        <source>Label mapping</source>
        <translation>Zuordnung der Labels</translation>
    </message>
    <message>
        <source>Labels of the suggester</source>
        <translation>Labels der Vorschlagsquelle</translation>
    </message>
    <message>
        <source>Labels of “{name}” in this project</source>
        <translation>Labels von „{name}“ in diesem Projekt</translation>
    </message>
    <message>
        <source>The project has no label {shown}: what has such a label is counted, but not offered.</source>
        <translation>Das Projekt hat kein Label {shown}: Was so ein Label hat, wird gezählt, aber nicht vorgeschlagen.</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>Wessen Labels das sind</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>wie es ist</translation>
    </message>
    <message>
        <source>as it is (the project lacks it)</source>
        <translation>wie es ist (fehlt im Projekt)</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>nicht vorgeschlagen</translation>
    </message>
    <message>
        <source>{label} becomes</source>
        <translation>{label} wird zu</translation>
    </message>
</context>
<context>
    <name>LabelRows</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beides</translation>
    </message>
    <message>
        <source>colour {place}</source>
        <translation>Farbe {place}</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>Spannen</translation>
    </message>
</context>
<context>
    <name>LabelSet</name>
    <message>
        <source>A label needs a name without blanks at its ends.</source>
        <translation>Ein Label braucht einen Namen ohne Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>A label&apos;s key is one digit or one letter from A to Z.</source>
        <translation>Die Taste eines Labels ist eine Ziffer oder ein Buchstabe von A bis Z.</translation>
    </message>
    <message>
        <source>A label&apos;s name has at most 60 characters and no line breaks or tabs.</source>
        <translation>Der Name eines Labels hat höchstens 60 Zeichen und weder Zeilenumbrüche noch Tabulatoren.</translation>
    </message>
    <message>
        <source>The key {key} is a command of the text view. Choose another one.</source>
        <translation>Die Taste {key} ist ein Befehl der Textansicht. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is a label “{name}” already.</source>
        <translation>Es gibt schon ein Label „{name}“.</translation>
    </message>
    <message>
        <source>Two labels have the same key. Give each label a key of its own.</source>
        <translation>Zwei Labels haben dieselbe Taste. Geben Sie jedem Label eine eigene.</translation>
    </message>
    <message>
        <source>Two labels have the same name. Give each label a name of its own.</source>
        <translation>Zwei Labels haben denselben Namen. Geben Sie jedem Label einen eigenen.</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
</context>
<context>
    <name>LabelTemplate</name>
    <message>
        <source>A company, institution, team or other body that acts as one.</source>
        <translation>Eine Firma, Einrichtung, Mannschaft oder andere Körperschaft, die als Einheit handelt.</translation>
    </message>
    <message>
        <source>A company, ministry, party, team, school or other body that acts as one.</source>
        <translation>Eine Firma, ein Ministerium, eine Partei, Mannschaft, Schule oder andere Körperschaft, die als Einheit handelt.</translation>
    </message>
    <message>
        <source>A day, month, year or longer period, absolute or relative: “last Thursday”, “the 1990s”.</source>
        <translation>Ein Tag, Monat, Jahr oder längerer Zeitraum, absolut oder relativ: „letzten Donnerstag“, „die 1990er“.</translation>
    </message>
    <message>
        <source>A language by its name: “She answered in Farsi.”</source>
        <translation>Eine Sprache, beim Namen genannt: „Sie antwortete auf Farsi.“</translation>
    </message>
    <message>
        <source>A measure with its unit, of weight, distance, area or the like: “120km”.</source>
        <translation>Ein Maß mit seiner Einheit, für Gewicht, Entfernung, Fläche oder Ähnliches: „120 km“.</translation>
    </message>
    <message>
        <source>A named document that became law: an act, a treaty, a section of a code.</source>
        <translation>Ein Dokument mit Namen, das Recht wurde: ein Gesetz, ein Vertrag, ein Abschnitt eines Gesetzbuchs.</translation>
    </message>
    <message>
        <source>A named happening: a war, storm, championship, summit or festival.</source>
        <translation>Ein Geschehen mit Namen: ein Krieg, Sturm, Gipfeltreffen oder Fest, eine Meisterschaft.</translation>
    </message>
    <message>
        <source>A nationality, religion or political leaning, also as an adjective: “Iranian”, “Buddhists”.</source>
        <translation>Eine Nationalität, Religion oder politische Richtung, auch als Adjektiv: „iranisch“, „Buddhisten“.</translation>
    </message>
    <message>
        <source>A number that falls under no other label: “400”, “dozens”, “some 10,000”.</source>
        <translation>Eine Zahl, die unter kein anderes Label fällt: „400“, „Dutzende“, „etwa 10.000“.</translation>
    </message>
    <message>
        <source>A person&apos;s name, real or invented, without a title: “Sergey Lavrov”, not “Mr Lavrov”.</source>
        <translation>Der Name einer wirklichen oder erfundenen Person, ohne Anrede: „Sergej Lawrow“, nicht „Herr Lawrow“.</translation>
    </message>
    <message>
        <source>A person&apos;s name, without a title.</source>
        <translation>Der Name einer Person, ohne Anrede.</translation>
    </message>
    <message>
        <source>A place in an order: “first”, “21st”.</source>
        <translation>Ein Platz in einer Reihenfolge: „erster“, „21.“.</translation>
    </message>
    <message>
        <source>A place with a government: a country, state, province or city.</source>
        <translation>Ein Ort mit einer Regierung: ein Land, ein Bundesstaat, eine Provinz oder eine Stadt.</translation>
    </message>
    <message>
        <source>A place without a government: a continent, region, mountain range, river or sea.</source>
        <translation>Ein Ort ohne Regierung: ein Erdteil, eine Region, ein Gebirge, Fluss oder Meer.</translation>
    </message>
    <message>
        <source>A share in per cent, with the sign or the word.</source>
        <translation>Ein Anteil in Prozent, mit dem Zeichen oder dem Wort.</translation>
    </message>
    <message>
        <source>A sum of money with its currency, and whatever modifies it: “some $3 million”.</source>
        <translation>Ein Geldbetrag mit seiner Währung und dem, was ihn näher bestimmt: „rund 3 Millionen Dollar“.</translation>
    </message>
    <message>
        <source>A thing that is made and has a name: a vehicle, weapon, device or food, but no service.</source>
        <translation>Etwas Hergestelltes mit Namen: ein Fahrzeug, Gerät oder Lebensmittel, eine Waffe, aber keine Dienstleistung.</translation>
    </message>
    <message>
        <source>A time shorter than a day: “6 p.m.”, “two hours”, “this morning”.</source>
        <translation>Eine Zeit, kürzer als ein Tag: „18 Uhr“, „zwei Stunden“, „heute Morgen“.</translation>
    </message>
    <message>
        <source>Any other name: a nationality, event, product or work of art.</source>
        <translation>Jeder andere Name: eine Nationalität, ein Ereignis, Produkt oder Kunstwerk.</translation>
    </message>
    <message>
        <source>Any place: a country, city, region, mountain, river, building or road.</source>
        <translation>Jeder Ort: ein Land, eine Stadt oder Region, ein Berg, Fluss oder Gebäude, eine Straße.</translation>
    </message>
    <message>
        <source>Begin without labels and add your own as you meet what they are for.</source>
        <translation>Beginnen Sie ohne Labels und fügen Sie eigene hinzu, wenn Sie auf das stoßen, wofür sie da sind.</translation>
    </message>
    <message>
        <source>Four kinds of names (CoNLL)</source>
        <translation>Vier Arten von Namen (CoNLL)</translation>
    </message>
    <message>
        <source>News (OntoNotes)</source>
        <translation>Nachrichten (OntoNotes)</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Noch keine Labels</translation>
    </message>
    <message>
        <source>Something built that has a name: an airport, bridge, road, stadium or building.</source>
        <translation>Ein Bauwerk mit Namen: ein Flughafen, Stadion oder Gebäude, eine Brücke oder Straße.</translation>
    </message>
    <message>
        <source>The eighteen kinds of names, times and numbers that English news pipelines are usually trained on.</source>
        <translation>Die achtzehn Arten von Namen, Zeiten und Zahlen, auf die Pipelines für englische Nachrichten meist trainiert sind.</translation>
    </message>
    <message>
        <source>The four broad kinds of names of the CoNLL-2003 task: a small set that is quick to learn.</source>
        <translation>Die vier groben Arten von Namen der Aufgabe CoNLL-2003: ein kleiner, schnell gelernter Satz.</translation>
    </message>
    <message>
        <source>The title of a book, song, film, painting, programme or prize.</source>
        <translation>Der Titel eines Buchs, Lieds, Films, Gemäldes oder Programms, der Name eines Preises.</translation>
    </message>
</context>
<context>
    <name>LearningCurve</name>
    <message>
        <source>F1 on held-out documents · epoch {epochs:g} · {words} words · {seconds:.0f} s</source>
        <translation>F1 auf zurückgehaltenen Dokumenten · Epoche {epochs:g} · {words} Wörter · {seconds:.0f} s</translation>
    </message>
    <message>
        <source>F1 on the held-out documents</source>
        <translation>F1 auf den zurückgehaltenen Dokumenten</translation>
    </message>
    <message>
        <source>F1 until now: {scores}.</source>
        <translation>F1 bisher: {scores}.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>The present pipeline gets {percent:.0f}.</source>
        <translation>Die jetzige Pipeline erreicht {percent:.0f}.</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Suggesting failed: {error}</source>
        <translation>Vorschlagen ist fehlgeschlagen: {error}</translation>
    </message>
</context>
<context>
    <name>LiveSuggestions</name>
    <message>
        <source>The pipeline in {pipeline} was not loaded. Choose another one, or agree to it.</source>
        <translation>Die Pipeline in {pipeline} wurde nicht geladen. Wählen Sie eine andere oder stimmen Sie ihr zu.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” labels no spans, so it can suggest nothing.</source>
        <translation>Die Pipeline „{name}“ labelt keine Spannen und kann deshalb nichts vorschlagen.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>nicht geladen</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>Fähnchen</translation>
    </message>
    <message>
        <source>label of the document</source>
        <translation>Label des Dokuments</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <source>span off the borders of tokens</source>
        <translation>Spanne neben den Tokengrenzen</translation>
    </message>
    <message>
        <source>span that overlaps another</source>
        <translation>Spanne, die eine andere überlappt</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>In %Ln document(s) would be lost: {things}</source>
        <translation>
            <numerusform>In %Ln Dokument ginge verloren: {things}</numerusform>
            <numerusform>In %Ln Dokumenten ginge verloren: {things}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossesDialog</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Was verloren ginge</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>the last change is in memory alone. Close once more to leave without it.</source>
        <translation>Die letzte Änderung steht nur im Arbeitsspeicher. Schließen Sie noch einmal, um ohne sie zu gehen.</translation>
    </message>
</context>
<context>
    <name>MarkListModel</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>{state}, score {score}</source>
        <translation>{state}, Sicherheit {score}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no span in this document.</source>
        <translation>In diesem Dokument ist keine Spanne.</translation>
    </message>
    <message>
        <source>There is no uncertain suggestion in this document.</source>
        <translation>In diesem Dokument ist kein unsicherer Vorschlag.</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere else unlabelled here.</source>
        <translation>„{words}“ steht hier nirgends sonst ohne Label.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Document</source>
        <translation>D&amp;okument</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>&amp;Spanne</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Create project</source>
        <translation>Projekt &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>&amp;Vorschläge</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Everything is kept in the one file {name}</source>
        <translation>Alles steht in der einen Datei {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>From a label file or project…</source>
        <translation>Aus einer Label-Datei oder einem Projekt…</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geben Sie dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>Label-Datei</translation>
    </message>
    <message>
        <source>Label sets and projects ({endings})</source>
        <translation>Label-Sätze und Projekte ({endings})</translation>
    </message>
    <message>
        <source>Labels to begin with</source>
        <translation>Labels für den Anfang</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Mein Projekt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>In diesem Ordner lässt sich nichts schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Pipeline that suggests</source>
        <translation>Pipeline für die Vorschläge</translation>
    </message>
    <message>
        <source>The file takes the name: leave out {characters} and a full stop at the end.</source>
        <translation>Die Datei erhält diesen Namen: Lassen Sie {characters} und einen Punkt am Ende weg.</translation>
    </message>
    <message>
        <source>There is a project “{name}” in this folder already. Choose another name.</source>
        <translation>In diesem Ordner gibt es schon ein Projekt „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{count} labels: {names}</source>
        <translation>{count} Labels: {names}</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Enter or Esc keeps it · Shift+Enter: new line</source>
        <translation>Eingabe oder Esc behält sie · Umschalt+Eingabe: neue Zeile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>Worum es in der Notiz geht</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>{work} has ended.</source>
        <translation>Beendet: {work}</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Note on {document}</source>
        <translation>Notiz zu {document}</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n Dokument</numerusform>
            <numerusform>%n Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {label} “{words}”</source>
        <translation>{label} „{words}“ angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n document(s)</source>
        <translation>
            <numerusform>%n Dokument angenommen</numerusform>
            <numerusform>%n Dokumente angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n document(s) with {suggestions}</source>
        <translation>
            <numerusform>%n Dokument mit {suggestions} angenommen</numerusform>
            <numerusform>%n Dokumente mit {suggestions} angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag angenommen</numerusform>
            <numerusform>%n Vorschläge angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted document</source>
        <translation>Dokument angenommen</translation>
    </message>
    <message numerus="yes">
        <source>Accepted document with %n suggestion(s)</source>
        <translation>
            <numerusform>Dokument mit %n Vorschlag angenommen</numerusform>
            <numerusform>Dokument mit %n Vorschlägen angenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted the document</source>
        <translation>Dokument angenommen</translation>
    </message>
    <message>
        <source>Add label {names}</source>
        <translation>Label {names} hinzugefügt</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Labels geändert</translation>
    </message>
    <message>
        <source>Flag document</source>
        <translation>Fähnchen gesetzt</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>%n Datei importiert</numerusform>
            <numerusform>%n Dateien importiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <source>Label document {label}</source>
        <translation>Dem Dokument {label} gegeben</translation>
    </message>
    <message>
        <source>Label {label} “{words}”</source>
        <translation>{label} „{words}“ gelabelt</translation>
    </message>
    <message numerus="yes">
        <source>Label {label} “{words}” in %n more place(s)</source>
        <translation>
            <numerusform>{label} „{words}“ an %n weiterer Stelle gelabelt</numerusform>
            <numerusform>{label} „{words}“ an %n weiteren Stellen gelabelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} “{words}” in %n place(s) of {documents}</source>
        <translation>
            <numerusform>{label} „{words}“ an %n Stelle in {documents} gelabelt</numerusform>
            <numerusform>{label} „{words}“ an %n Stellen in {documents} gelabelt</numerusform>
        </translation>
    </message>
    <message>
        <source>Move border of {label} “{words}”</source>
        <translation>Grenze von {label} „{words}“ verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Move borders of %n other(s) of {label} “{words}”</source>
        <translation>
            <numerusform>Grenzen von %n weiteren {label} „{words}“ verschoben</numerusform>
            <numerusform>Grenzen von %n weiteren {label} „{words}“ verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on document</source>
        <translation>Notiz zum Dokument</translation>
    </message>
    <message>
        <source>Note on {label} “{words}”</source>
        <translation>Notiz zu {label} „{words}“</translation>
    </message>
    <message>
        <source>Reject {label} “{words}”</source>
        <translation>{label} „{words}“ abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n document(s)</source>
        <translation>
            <numerusform>%n Dokument abgelehnt</numerusform>
            <numerusform>%n Dokumente abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected document</source>
        <translation>Dokument abgelehnt</translation>
    </message>
    <message>
        <source>Rejected the document</source>
        <translation>Dokument abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n other(s) of “{words}” to {label}</source>
        <translation>
            <numerusform>%n weitere „{words}“ zu {label} umbenannt</numerusform>
            <numerusform>%n weitere „{words}“ zu {label} umbenannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel “{words}” to {label}</source>
        <translation>„{words}“ zu {label} umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n other(s) of {label} “{words}”</source>
        <translation>
            <numerusform>%n weitere {label} „{words}“ entfernt</numerusform>
            <numerusform>%n weitere {label} „{words}“ entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove label {names}</source>
        <translation>Label {names} entfernt</translation>
    </message>
    <message>
        <source>Remove {label} “{words}”</source>
        <translation>{label} „{words}“ entfernt</translation>
    </message>
    <message>
        <source>Rename label {old} to {new}</source>
        <translation>Label {old} in {new} umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n document(s)</source>
        <translation>
            <numerusform>%n Dokument übersprungen</numerusform>
            <numerusform>%n Dokumente übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped document</source>
        <translation>Dokument übersprungen</translation>
    </message>
    <message>
        <source>Skipped the document</source>
        <translation>Dokument übersprungen</translation>
    </message>
    <message>
        <source>Suggest what was learned</source>
        <translation>Gelerntes vorgeschlagen</translation>
    </message>
    <message>
        <source>Suggest with {pipeline}</source>
        <translation>Vorgeschlagen mit {pipeline}</translation>
    </message>
    <message>
        <source>Take away label {label}</source>
        <translation>Label {label} weggenommen</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Fähnchen weggenommen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln confirmed span(s)</source>
        <translation>
            <numerusform>%Ln bestätigte Spanne</numerusform>
            <numerusform>%Ln bestätigte Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln find hit(s)</source>
        <translation>
            <numerusform>%Ln Suchtreffer</numerusform>
            <numerusform>%Ln Suchtreffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestion(s)</source>
        <translation>
            <numerusform>%Ln offener Vorschlag</numerusform>
            <numerusform>%Ln offene Vorschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain suggestion(s)</source>
        <translation>
            <numerusform>%Ln unsicherer Vorschlag</numerusform>
            <numerusform>%Ln unsichere Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>Übersicht über das Dokument</translation>
    </message>
    <message>
        <source>no spans here</source>
        <translation>hier keine Spannen</translation>
    </message>
    <message>
        <source>{percent} % of the document</source>
        <translation>{percent} % des Dokuments</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Run a command or go to a document</source>
        <translation>Befehl ausführen oder zu einem Dokument springen</translation>
    </message>
    <message>
        <source>Run command or go to…</source>
        <translation>Befehl oder Ziel…</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln Muster für {labels}.</numerusform>
            <numerusform>%Ln Muster für {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster needs the package dask.distributed, which is not installed here. Install Annotator with the extra for it: pip install &apos;annotator-desktop[cluster]&apos;.</source>
        <translation>Für einen Cluster wird das Paket dask.distributed gebraucht, das hier nicht installiert ist. Installieren Sie Annotator mit dem Zusatz dafür: pip install &apos;annotator-desktop[cluster]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>A spaCy pipeline of %Ln label(s).</source>
        <translation>
            <numerusform>Eine spaCy-Pipeline mit %Ln Label.</numerusform>
            <numerusform>Eine spaCy-Pipeline mit %Ln Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spaCy pipeline.</source>
        <translation>Eine spaCy-Pipeline.</translation>
    </message>
    <message>
        <source>Comes with the program: finds names, places, dates and numbers in English text.</source>
        <translation>Kommt mit dem Programm: findet Namen, Orte, Daten und Zahlen in englischem Text.</translation>
    </message>
    <message>
        <source>It labels no spans.</source>
        <translation>Sie labelt keine Spannen.</translation>
    </message>
    <message>
        <source>It reads English only; for other languages it proposes nothing.</source>
        <translation>Sie liest nur Englisch; in anderen Sprachen schlägt sie nichts vor.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Lists and rules alone, for English text: quick, and the same every time.</source>
        <translation>Nur Listen und Regeln, für englischen Text: schnell und jedes Mal gleich.</translation>
    </message>
    <message>
        <source>No cluster answers at “{address}” ({why}). Give the address that dask&apos;s scheduler printed when it started, such as tcp://10.0.0.5:8786.</source>
        <translation>Unter „{address}“ antwortet kein Cluster ({why}). Geben Sie die Adresse an, die der Scheduler von dask beim Start ausgegeben hat, etwa tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>The cluster at {address} could not read: {reason} Its workers need Annotator and the pipeline. What is finished is kept; start again to go on.</source>
        <translation>Der Cluster unter {address} konnte nicht lesen: {reason} Auf seinen Rechnern müssen Annotator und die Pipeline vorhanden sein. Was fertig ist, bleibt erhalten; starten Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The pipeline failed on this text: {why}</source>
        <translation>Die Pipeline ist an diesem Text gescheitert: {why}</translation>
    </message>
    <message>
        <source>The pipeline in {folder} is not loaded: its config asks for {refused}, which a directory may not. Install it as a package if you trust its maker.</source>
        <translation>Die Pipeline in {folder} wird nicht geladen: Ihre Konfiguration verlangt {refused}; aus einem Ordner ist das nicht erlaubt. Wenn Sie dem Hersteller vertrauen, installieren Sie sie als Paket.</translation>
    </message>
    <message>
        <source>The pipeline was stopped: it had not read the text after {seconds} s.</source>
        <translation>Die Pipeline wurde angehalten: Nach {seconds} s hatte sie den Text noch nicht gelesen.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” cannot be loaded: {reason}</source>
        <translation>Die Pipeline „{name}“ lässt sich nicht laden: {reason}</translation>
    </message>
    <message>
        <source>The pipeline “{name}” did not load within {seconds} s.</source>
        <translation>Die Pipeline „{name}“ war nach {seconds} s nicht geladen.</translation>
    </message>
    <message>
        <source>The process for the pipeline “{name}” failed: {why}</source>
        <translation>Der Prozess der Pipeline „{name}“ ist gescheitert: {why}</translation>
    </message>
    <message>
        <source>The process of the pipeline ended on this text (exit code {code}).</source>
        <translation>Der Prozess der Pipeline hat sich bei diesem Text beendet (Exit-Code {code}).</translation>
    </message>
    <message>
        <source>The process that was loading “{name}” ended (exit code {code}).</source>
        <translation>Der Prozess, der „{name}“ laden sollte, hat sich beendet (Exit-Code {code}).</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”. `annotator pipelines` lists those that are there; the directory of one can be named too.</source>
        <translation>Es gibt keine Pipeline „{name}“. `annotator pipelines` zeigt die vorhandenen; auch der Ordner einer Pipeline kann angegeben werden.</translation>
    </message>
    <message>
        <source>Tokens are those for many languages (xx), since spaCy&apos;s tokenizer for “{language}” is not installed or needs a package that is not.</source>
        <translation>Die Tokens sind die für viele Sprachen (xx), denn der Tokenizer von spaCy für „{language}“ oder ein Paket, das er braucht, ist nicht installiert.</translation>
    </message>
    <message>
        <source>a component of another pipeline (“{name}”)</source>
        <translation>einen Bestandteil einer anderen Pipeline („{name}“)</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8</source>
        <translation>Byte {byte} ist kein UTF-8</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>it is not an object with &quot;label&quot; and &quot;pattern&quot; ({why})</source>
        <translation>das ist kein Objekt mit &quot;label&quot; und &quot;pattern&quot; ({why})</translation>
    </message>
    <message>
        <source>it is not an object with &quot;text&quot; and &quot;label&quot; ({why})</source>
        <translation>das ist kein Objekt mit &quot;text&quot; und &quot;label&quot; ({why})</translation>
    </message>
    <message>
        <source>its pattern is empty</source>
        <translation>das Muster ist leer</translation>
    </message>
    <message>
        <source>its text is empty or longer than {longest} characters</source>
        <translation>der Text ist leer oder länger als {longest} Zeichen</translation>
    </message>
    <message numerus="yes">
        <source>spaCy refuses %Ln pattern(s).</source>
        <translation>
            <numerusform>%Ln Muster lehnt spaCy ab.</numerusform>
            <numerusform>%Ln Muster lehnt spaCy ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>spaCy refuses the patterns of {path}. {why}</source>
        <translation>spaCy lehnt die Muster aus {path} ab. {why}</translation>
    </message>
    <message>
        <source>the component “{name}”</source>
        <translation>den Bestandteil „{name}“</translation>
    </message>
    <message>
        <source>the function “{name}” ({place})</source>
        <translation>die Funktion „{name}“ ({place})</translation>
    </message>
    <message>
        <source>there is no tab between text and label</source>
        <translation>zwischen Text und Label steht kein Tabulator</translation>
    </message>
    <message>
        <source>token {place} asks for {name}, which needs a trained pipeline</source>
        <translation>Token {place} verlangt {name}; das kann nur eine trainierte Pipeline</translation>
    </message>
    <message>
        <source>token {place} asks for {name}, which no token has</source>
        <translation>Token {place} verlangt {name}; das hat kein Token</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: it has no readable config.cfg.</source>
        <translation>In {folder} liegt keine spaCy-Pipeline: Es fehlt eine lesbare config.cfg.</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: it has no readable meta.json.</source>
        <translation>In {folder} liegt keine spaCy-Pipeline: Es fehlt eine lesbare meta.json.</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: its config.cfg is damaged ({first}).</source>
        <translation>In {folder} liegt keine spaCy-Pipeline: Die config.cfg ist beschädigt ({first}).</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: its meta.json is damaged ({why}).</source>
        <translation>In {folder} liegt keine spaCy-Pipeline: Die meta.json ist beschädigt ({why}).</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: its meta.json names no language.</source>
        <translation>In {folder} liegt keine spaCy-Pipeline: Die meta.json nennt keine Sprache.</translation>
    </message>
    <message>
        <source>{path} holds no pattern that can be used.</source>
        <translation>{path} enthält kein brauchbares Muster.</translation>
    </message>
    <message>
        <source>{path} is a file, but a pipeline is a directory. `annotator pipelines` lists those that are there; the directory of one can be named too.</source>
        <translation>{path} ist eine Datei, eine Pipeline aber ein Ordner. `annotator pipelines` zeigt die vorhandenen; auch der Ordner einer Pipeline kann angegeben werden.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in {documents}</source>
        <translation>
            <numerusform>%Ln Stelle in {documents}</numerusform>
            <numerusform>%Ln Stellen in {documents}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was labelled.</source>
        <translation>Abgebrochen. Nichts wurde gelabelt.</translation>
    </message>
    <message>
        <source>There is no text to look for. Name the words that are to get the label.</source>
        <translation>Es gibt keinen Text, nach dem gesucht werden könnte. Nennen Sie die Wörter, die das Label bekommen sollen.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Reset to the default</source>
        <translation>Auf den Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Reset “{title}” to the default</source>
        <translation>„{title}“ auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Confirm each</source>
        <translation>Einzeln</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Fix and finish</source>
        <translation>Am Stück</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Vom nächsten Start an.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>If the window is not in front.</source>
        <translation>Wenn das Fenster nicht im Vordergrund ist.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Linke Hand</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Wie Prodigy</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Make restore points by itself</source>
        <translation>Sicherungspunkte von selbst anlegen</translation>
    </message>
    <message>
        <source>Menus, panels and text; from the next start on.</source>
        <translation>Menüs, Bereiche und Text; vom nächsten Start an.</translation>
    </message>
    <message>
        <source>Of the document alone.</source>
        <translation>Nur des Dokuments.</translation>
    </message>
    <message>
        <source>Once a day, when a project is opened; older ones are thinned out.</source>
        <translation>Einmal am Tag, wenn ein Projekt geöffnet wird; ältere werden ausgedünnt.</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>Beim Start das letzte Projekt öffnen</translation>
    </message>
    <message>
        <source>Otherwise the start page.</source>
        <translation>Sonst die Startseite.</translation>
    </message>
    <message>
        <source>Review mode of new projects</source>
        <translation>Prüfmodus neuer Projekte</translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Übersicht zeigen</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Stands beside what you do in the history, from the next project on that you open. Without one it is the name of your account.</source>
        <translation>Steht im Verlauf neben dem, was Sie tun, vom nächsten geöffneten Projekt an. Ohne Angabe ist es der Name Ihres Kontos.</translation>
    </message>
    <message>
        <source>Tell when long work has ended</source>
        <translation>Melden, wenn lange Arbeit beendet ist</translation>
    </message>
    <message>
        <source>That of an open project is switched below its text.</source>
        <translation>Der eines geöffneten Projekts wird unter dem Text umgeschaltet.</translation>
    </message>
    <message>
        <source>The line below the text that says what the keys do now.</source>
        <translation>Die Zeile unter dem Text, die sagt, was die Tasten gerade tun.</translation>
    </message>
    <message>
        <source>The strip beside the scroll bar with the spans of the whole document.</source>
        <translation>Der Streifen neben der Bildlaufleiste mit den Spannen des ganzen Dokuments.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your own keys, from the list of shortcuts, stay on top.</source>
        <translation>Ihre eigenen Tasten aus der Liste der Tastenkürzel haben Vorrang.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>pt</translation>
    </message>
    <message>
        <source>{language} (not translated)</source>
        <translation>{language} (nicht übersetzt)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference fits.</source>
        <translation>Keine Einstellung passt.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
</context>
<context>
    <name>PreferencesFlow</name>
    <message>
        <source>Now it is “{name}”.</source>
        <translation>Jetzt ist es „{name}“.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>Confirmed spans only</source>
        <translation>Nur bestätigte Spannen</translation>
    </message>
    <message>
        <source>Laying out the first page…</source>
        <translation>Die erste Seite wird gesetzt…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken…</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Dokument drucken</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als P&amp;DF speichern…</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Textgröße in Punkt</translation>
    </message>
    <message>
        <source>Spans and suggestions</source>
        <translation>Spannen und Vorschläge</translation>
    </message>
    <message>
        <source>Spans look as on the screen, in the light colours.</source>
        <translation>Spannen sehen aus wie auf dem Bildschirm, in den hellen Farben.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Die erste Seite</translation>
    </message>
    <message>
        <source>Which spans are printed</source>
        <translation>Welche Spannen gedruckt werden</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln confirmed span(s)</source>
        <translation>
            <numerusform>%Ln bestätigte Spanne</numerusform>
            <numerusform>%Ln bestätigte Spannen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestion(s), dashed and with a question mark</source>
        <translation>
            <numerusform>%Ln offener Vorschlag, gestrichelt und mit Fragezeichen</numerusform>
            <numerusform>%Ln offene Vorschläge, gestrichelt und mit Fragezeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>Es gibt keine Seite zum Drucken.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu tun</translation>
    </message>
</context>
<context>
    <name>PrintingFlow</name>
    <message numerus="yes">
        <source>%Ln page(s) (is|are) on (its|their) way to the printer.</source>
        <translation>
            <numerusform>%Ln Seite ist auf dem Weg zum Drucker.</numerusform>
            <numerusform>%Ln Seiten sind auf dem Weg zum Drucker.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) saved in {file}.</source>
        <translation>
            <numerusform>%Ln Seite in {file} gespeichert.</numerusform>
            <numerusform>%Ln Seiten in {file} gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Es wird gedruckt</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Das Drucken wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>Einzelheiten &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Ordner der &amp;Protokolle öffnen</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Ordner der Protokolle öffnen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Annotator ended unexpectedly last time. Nothing was lost.</source>
        <translation>Annotator wurde das letzte Mal unerwartet beendet. Nichts ging verloren.</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly.</source>
        <translation>Annotator wurde unerwartet beendet.</translation>
    </message>
    <message>
        <source>Another window of Annotator does not answer, so this one was opened beside it.</source>
        <translation>Ein anderes Fenster von Annotator antwortet nicht, deshalb wurde dieses daneben geöffnet.</translation>
    </message>
    <message>
        <source>Nothing was lost: every change is saved before the next key.</source>
        <translation>Nichts ging verloren: Jede Änderung wird vor der nächsten Taste gespeichert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Annotator.</source>
        <translation>In Annotator ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The logs are in {folder}.</source>
        <translation>Die Protokolle sind in {folder}.</translation>
    </message>
    <message>
        <source>Your annotations are saved. You can go on.</source>
        <translation>Ihre Annotationen sind gespeichert. Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Counts by label or by suggester</source>
        <translation>Zahlen nach Label oder nach Vorschlagsquelle</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Documents by state</source>
        <translation>Dokumente nach Stand</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Erledigte Dokumente</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Noch kein Dokument</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Spans and documents by label</source>
        <translation>Spannen und Dokumente nach Label</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>Vorschlagsquellen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions: {open} open · {accepted} accepted · {rejected} rejected</source>
        <translation>Vorschläge: {open} offen · {accepted} angenommen · {rejected} abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln document(s) done · {percent} %</source>
        <translation>
            <numerusform>{done} von %Ln Dokument erledigt · {percent} %</numerusform>
            <numerusform>{done} von %Ln Dokumenten erledigt · {percent} %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>A project has no setting “{name}”. It has {names}.</source>
        <translation>Ein Projekt hat keine Einstellung „{name}“. Es gibt {names}.</translation>
    </message>
    <message>
        <source>Another process has taken this project over. Close it here and open it again.</source>
        <translation>Ein anderer Prozess hat dieses Projekt übernommen. Schließen Sie es hier und öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>Such work is under way already. Wait until it is done, or cancel it.</source>
        <translation>Diese Arbeit läuft schon. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The copy of “{name}” is damaged ({found}): so is the project. Keep older backups.</source>
        <translation>Die Kopie von „{name}“ ist beschädigt ({found}), das Projekt also auch. Bewahren Sie ältere Sicherungen auf.</translation>
    </message>
    <message numerus="yes">
        <source>The label “{name}” is still on %Ln span(s). Relabel or remove what has it first.</source>
        <translation>
            <numerusform>Das Label „{name}“ steht noch an %Ln Spanne. Labeln Sie sie zuerst um oder entfernen Sie sie.</numerusform>
            <numerusform>Das Label „{name}“ steht noch an %Ln Spannen. Labeln Sie sie zuerst um oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “{name}” is still said of %Ln document(s). Take it away from them first; label:{name} in the filter line finds them.</source>
        <translation>
            <numerusform>Das Label „{name}“ trägt noch %Ln Dokument. Nehmen Sie es dort zuerst weg; label:{name} in der Filterzeile findet es.</numerusform>
            <numerusform>Das Label „{name}“ tragen noch %Ln Dokumente. Nehmen Sie es dort zuerst weg; label:{name} in der Filterzeile findet sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file is damaged ({why}). Close it and restore a backup.</source>
        <translation>Die Projektdatei ist beschädigt ({why}). Schließen Sie sie und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The project has no document number {identity}. Reload the list of documents.</source>
        <translation>Das Projekt hat kein Dokument Nummer {identity}. Laden Sie die Liste der Dokumente neu.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again to go on.</source>
        <translation>Das Projekt ist geschlossen. Öffnen Sie es wieder, um weiterzumachen.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check the name, or make a new project.</source>
        <translation>Es gibt keine Datei „{path}“. Prüfen Sie den Namen oder legen Sie ein neues Projekt an.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it first, or choose another one.</source>
        <translation>Es gibt keinen Ordner „{folder}“. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>There is no operation {number}. `annotator history PROJECT` lists them.</source>
        <translation>Es gibt keinen Schritt {number}. `annotator history PROJECT` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no review mode “{name}”. Choose fix or confirm.</source>
        <translation>Es gibt keine Prüfweise „{name}“. Wählen Sie fix oder confirm.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>einem anderen Prozess</translation>
    </message>
    <message>
        <source>{annotator} (process {number} on {machine})</source>
        <translation>{annotator} (Prozess {number} auf {machine})</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken back. Only what was done to annotations can.</source>
        <translation>„{name}“ lässt sich nicht rückgängig machen. Das geht nur bei Änderungen an Annotationen.</translation>
    </message>
    <message>
        <source>“{name}” is being worked on by {holder}. Close it there first; looking at it is possible meanwhile.</source>
        <translation>„{name}“ wird gerade bearbeitet von {holder}. Schließen Sie es dort zuerst; ansehen lässt es sich auch so.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cannot be read ({why}). Restore a backup.</source>
        <translation>„{name}“ ist beschädigt oder nicht lesbar ({why}). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is not laid out as a project should be (look at {tables}). Something else has changed it; restore a backup.</source>
        <translation>„{name}“ ist nicht aufgebaut wie ein Projekt (siehe {tables}). Etwas anderes hat es verändert; stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{name}” is of an older version. Before it is brought up to date a copy is kept beside it, and that could not be written. Make room there, then open it again. {why}</source>
        <translation>„{name}“ stammt aus einer älteren Version. Bevor es auf den neuen Stand gebracht wird, wird daneben eine Kopie aufgehoben, und die ließ sich nicht schreiben. Schaffen Sie dort Platz und öffnen Sie es dann noch einmal. {why}</translation>
    </message>
    <message>
        <source>“{name}” is of an older version. Open it once in the window to bring it up to date.</source>
        <translation>„{name}“ stammt aus einer älteren Version. Öffnen Sie es einmal im Fenster, dann wird es auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>“{name}” is taken back already.</source>
        <translation>„{name}“ ist schon rückgängig gemacht.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that cannot be written ({why}).</source>
        <translation>„{name}“ liegt in einem Ordner, in den nicht geschrieben werden kann ({why}).</translation>
    </message>
    <message>
        <source>“{name}” was done by {actor}, who alone can do it again.</source>
        <translation>„{name}“ stammt von {actor} und kann nur von dort wiederholt werden.</translation>
    </message>
    <message>
        <source>“{name}” was done by {actor}, who alone can take it back.</source>
        <translation>„{name}“ stammt von {actor} und kann nur von dort rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>“{name}” was done later in the same place. Take that back first.</source>
        <translation>„{name}“ kam später an derselben Stelle. Machen Sie zuerst das rückgängig.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Annotator. Update Annotator to open it.</source>
        <translation>„{name}“ stammt aus einer neueren Version von Annotator. Aktualisieren Sie Annotator, um es zu öffnen.</translation>
    </message>
    <message>
        <source>“{name}” was opened for reading only. Open it in the window to change it.</source>
        <translation>„{name}“ ist nur zum Lesen geöffnet. Öffnen Sie es im Fenster, um es zu ändern.</translation>
    </message>
    <message>
        <source>“{name}” was taken back before something else was done. It cannot be gone back to.</source>
        <translation>„{name}“ wurde rückgängig gemacht, bevor etwas anderes geschah. Dorthin führt kein Weg zurück.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made here ({why}). Choose another folder.</source>
        <translation>„{path}“ lässt sich hier nicht anlegen ({why}). Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({why}).</source>
        <translation>„{path}“ lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program, not a project.</source>
        <translation>„{path}“ ist die Datenbank eines anderen Programms, kein Projekt.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project. Choose a file that ends in .annot.</source>
        <translation>„{path}“ ist ein Ordner, kein Projekt. Wählen Sie eine Datei, die auf .annot endet.</translation>
    </message>
    <message>
        <source>“{path}” is cut off after {bytes} bytes. Restore a backup.</source>
        <translation>„{path}“ bricht nach {bytes} Bytes ab. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{path}” is cut off: {left} of {whole} bytes are left. Restore a backup.</source>
        <translation>„{path}“ ist abgeschnitten: Von {whole} Bytes sind noch {left} da. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{path}” is empty, not a project. If it was one, restore a backup.</source>
        <translation>„{path}“ ist leer und kein Projekt. War es einmal eines, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>“{path}” is not a project file. To annotate a text, import it into a project.</source>
        <translation>„{path}“ ist keine Projektdatei. Um einen Text zu annotieren, importieren Sie ihn in ein Projekt.</translation>
    </message>
    <message>
        <source>“{path}” is there already. Choose another name, or open it.</source>
        <translation>„{path}“ gibt es schon. Wählen Sie einen anderen Namen oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>“{target}” could not be written ({why}). Choose another place for the copy.</source>
        <translation>„{target}“ konnte nicht geschrieben werden ({why}). Wählen Sie einen anderen Ort für die Kopie.</translation>
    </message>
    <message>
        <source>“{target}” is there already. Choose another name for the copy.</source>
        <translation>„{target}“ gibt es schon. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message numerus="yes">
        <source>Document “{key}” counts %Ln span(s) and has {counted}.</source>
        <translation>
            <numerusform>Bei Dokument „{key}“ ist %Ln Spanne gezählt, es hat aber {counted}.</numerusform>
            <numerusform>Bei Dokument „{key}“ sind %Ln Spannen gezählt, es hat aber {counted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document “{key}” has %Ln span(s) that (lies|lie) outside of its text.</source>
        <translation>
            <numerusform>Dokument „{key}“ hat %Ln Spanne, die außerhalb seines Textes liegt.</numerusform>
            <numerusform>Dokument „{key}“ hat %Ln Spannen, die außerhalb seines Textes liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document “{key}” has suggestions that lie outside of its text.</source>
        <translation>Dokument „{key}“ hat Vorschläge, die außerhalb seines Textes liegen.</translation>
    </message>
    <message>
        <source>Document “{key}” is kept as in_progress, which does not fit its annotation.</source>
        <translation>Dokument „{key}“ gilt als „in Arbeit“, was nicht zu seiner Annotation passt.</translation>
    </message>
    <message>
        <source>Document “{key}” is kept as todo, which does not fit its annotation.</source>
        <translation>Dokument „{key}“ gilt als „zu tun“, was nicht zu seiner Annotation passt.</translation>
    </message>
    <message>
        <source>Suggestions are counted for document number {number}, which has none.</source>
        <translation>Für Dokument Nummer {number} sind Vorschläge gezählt, es hat aber keine.</translation>
    </message>
    <message>
        <source>Table {table} (row {row}) refers to something that is not in table {parent}.</source>
        <translation>Tabelle {table} (Zeile {row}) verweist auf etwas, das nicht in Tabelle {parent} steht.</translation>
    </message>
    <message>
        <source>Table {table} refers to something that is not in table {parent}.</source>
        <translation>Tabelle {table} verweist auf etwas, das nicht in Tabelle {parent} steht.</translation>
    </message>
    <message>
        <source>The file is damaged ({found}). Restore a backup.</source>
        <translation>Die Datei ist beschädigt ({found}). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The history of document “{key}” does not lead to what is there ({why}).</source>
        <translation>Der Verlauf von Dokument „{key}“ führt nicht zu dem, was da ist ({why}).</translation>
    </message>
    <message>
        <source>The labels of the spans of document number {document} are counted wrongly.</source>
        <translation>Die Labels der Spannen von Dokument Nummer {document} sind falsch gezählt.</translation>
    </message>
    <message>
        <source>The list of words lacks “{term}”.</source>
        <translation>In der Liste der Wörter fehlt „{term}“.</translation>
    </message>
    <message>
        <source>The project counts {kept} where there are {counted} ({what} {which}).</source>
        <translation>Das Projekt zählt {kept}, da sind aber {counted} ({what} {which}).</translation>
    </message>
    <message>
        <source>The search index holds “{term}”, which is in no document.</source>
        <translation>Der Suchindex enthält „{term}“, das in keinem Dokument steht.</translation>
    </message>
    <message>
        <source>The search index is wrong about “{term}”.</source>
        <translation>Der Suchindex ist bei „{term}“ falsch.</translation>
    </message>
    <message>
        <source>The suggestions for document “{key}” are counted wrongly.</source>
        <translation>Die Vorschläge für Dokument „{key}“ sind falsch gezählt.</translation>
    </message>
    <message>
        <source>The text of document “{key}” is missing.</source>
        <translation>Der Text von Dokument „{key}“ fehlt.</translation>
    </message>
    <message>
        <source>The text of document “{key}” is not the one that was imported.</source>
        <translation>Der Text von Dokument „{key}“ ist nicht der, der importiert wurde.</translation>
    </message>
    <message>
        <source>What was said of “{text}” as {label} is counted wrongly.</source>
        <translation>Was über „{text}“ als {label} gesagt wurde, ist falsch gezählt.</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>Checking the project after an unclean end</source>
        <translation>Das Projekt wird geprüft, weil es nicht sauber geschlossen wurde</translation>
    </message>
    <message>
        <source>Export what you need, and go on with a backup of the project.</source>
        <translation>Exportieren Sie, was Sie brauchen, und machen Sie mit einer Sicherung des Projekts weiter.</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Es wird vorgeschlagen</translation>
    </message>
    <message>
        <source>The project was damaged: {problems}</source>
        <translation>Das Projekt war beschädigt: {problems}</translation>
    </message>
</context>
<context>
    <name>QueueWalk</name>
    <message>
        <source>Every document has an answer. The annotations are ready to export.</source>
        <translation>Jedes Dokument hat eine Antwort. Die Annotationen können exportiert werden.</translation>
    </message>
    <message>
        <source>Every document of this list has an answer. The annotations are ready to export.</source>
        <translation>Jedes Dokument dieser Liste hat eine Antwort. Die Annotationen können exportiert werden.</translation>
    </message>
    <message>
        <source>There is no further document in this list.</source>
        <translation>In dieser Liste gibt es kein weiteres Dokument.</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>&amp;Delimiter</source>
        <translation>Trenn&amp;zeichen</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Kodierung</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;One document is</source>
        <translation>Ein &amp;Dokument ist</translation>
    </message>
    <message>
        <source>&amp;Spans become</source>
        <translation>&amp;Spannen werden</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>First &amp;row</source>
        <translation>Erste &amp;Zeile</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Found out: {what}</source>
        <translation>Erkannt: {what}</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>How the files are read</source>
        <translation>Wie die Dateien gelesen werden</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>O&amp;ffsets count</source>
        <translation>&amp;Positionen zählen</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>UTF-16-Einheiten</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>What is one document</source>
        <translation>Was ein Dokument ist</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Was Positionen zählen</translation>
    </message>
    <message>
        <source>What spans become</source>
        <translation>Was aus Spannen wird</translation>
    </message>
    <message>
        <source>What the first row is</source>
        <translation>Was die erste Zeile ist</translation>
    </message>
    <message>
        <source>a block between blank lines</source>
        <translation>ein Block zwischen Leerzeilen</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>as each record&apos;s answer says</source>
        <translation>wie die Antwort im Datensatz</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>Codepoints</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>confirmed spans</source>
        <translation>bestätigte Spannen</translation>
    </message>
    <message>
        <source>is a record like the others</source>
        <translation>ist ein Datensatz wie die anderen</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>nennt die Spalten</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>something else, by record</source>
        <translation>je nach Datensatz verschieden</translation>
    </message>
    <message>
        <source>suggestions, to be looked at</source>
        <translation>Vorschläge zum Ansehen</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>senkrechter Strich</translation>
    </message>
    <message>
        <source>{encoding}, a guess</source>
        <translation>{encoding}, vermutet</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>abbreviations</source>
        <translation>Abkürzungen</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>Städte</translation>
    </message>
    <message numerus="yes">
        <source>confirmed %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal bestätigt</numerusform>
            <numerusform>%Ln-mal bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed %Ln time(s) as “{written}”</source>
        <translation>
            <numerusform>%Ln-mal als „{written}“ bestätigt</numerusform>
            <numerusform>%Ln-mal als „{written}“ bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>countries and regions</source>
        <translation>Länder und Regionen</translation>
    </message>
    <message>
        <source>datelines</source>
        <translation>Ortsmarken</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>designations</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>Vermutungen</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>known persons</source>
        <translation>bekannte Personen</translation>
    </message>
    <message>
        <source>known places</source>
        <translation>bekannte Orte</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>last names</source>
        <translation>Nachnamen</translation>
    </message>
    <message>
        <source>laws</source>
        <translation>Gesetze</translation>
    </message>
    <message>
        <source>list: {name}</source>
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>parts of the world</source>
        <translation>Weltgegenden</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>Völker</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>rule: {name}</source>
        <translation>Regel: {name}</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Uhrzeiten</translation>
    </message>
    <message>
        <source>titled last names</source>
        <translation>Nachnamen mit Titel</translation>
    </message>
    <message>
        <source>unquoted works</source>
        <translation>Werke ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>works</source>
        <translation>Werke</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
</context>
<context>
    <name>RecentRowDelegate</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A \u escape stands for half a character (a lone surrogate), which no file can store.</source>
        <translation>Eine \u-Folge steht für ein halbes Zeichen (ein einzelnes Surrogat), das keine Datei speichern kann.</translation>
    </message>
    <message>
        <source>A number is too big to be kept.</source>
        <translation>Eine Zahl ist zu groß, um sie zu speichern.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>A quoted cell is not closed properly.</source>
        <translation>Eine Zelle in Anführungszeichen ist nicht richtig geschlossen.</translation>
    </message>
    <message>
        <source>It would fit if the offsets count UTF-16 units: import with UTF-16 offsets.</source>
        <translation>Es würde passen, wenn die Positionen UTF-16-Einheiten zählen: Importieren Sie mit UTF-16-Positionen.</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>Known endings are {endings}; or name the format ({names}).</source>
        <translation>Bekannt sind die Endungen {endings}; oder nennen Sie das Format ({names}).</translation>
    </message>
    <message>
        <source>Lines {first} to {last} were not read.</source>
        <translation>Die Zeilen {first} bis {last} wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Span {number} ({start} to {end}) has a label that cannot be used.</source>
        <translation>Spanne {number} ({start} bis {end}) hat ein unbrauchbares Label.</translation>
    </message>
    <message>
        <source>Span {number} ({start} to {end}) has no label.</source>
        <translation>Spanne {number} ({start} bis {end}) hat kein Label.</translation>
    </message>
    <message>
        <source>Span {number} ({start} to {end}) has {kind} as its label, which must be a text.</source>
        <translation>Das Label von Spanne {number} ({start} bis {end}) ist {kind}; es muss ein Text sein.</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) begins or ends in the middle of a character, counted in {unit}.</source>
        <translation>Spanne {number} („{label}“, {start} bis {end}) beginnt oder endet mitten in einem Zeichen (gezählt wurden {unit}).</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) ends before it starts.</source>
        <translation>Spanne {number} („{label}“, {start} bis {end}) endet vor ihrem Anfang.</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) is empty.</source>
        <translation>Spanne {number} („{label}“, {start} bis {end}) ist leer.</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) reaches beyond the text, which has {length} characters.</source>
        <translation>Spanne {number} („{label}“, {start} bis {end}) reicht über den Text hinaus, der {length} Zeichen hat.</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) starts before the text.</source>
        <translation>Spanne {number} („{label}“, {start} bis {end}) beginnt vor dem Text.</translation>
    </message>
    <message>
        <source>Span {number} is {kind} that is not of the form [start, end, label].</source>
        <translation>Spanne {number} hat nicht die Form [start, end, label]; dort steht: {kind}.</translation>
    </message>
    <message>
        <source>The bytes are not valid {encoding} (a guess; say which encoding it is).</source>
        <translation>Die Bytes sind kein gültiges {encoding} (geraten; nennen Sie die Kodierung).</translation>
    </message>
    <message>
        <source>The bytes are not valid {encoding}.</source>
        <translation>Die Bytes sind kein gültiges {encoding}.</translation>
    </message>
    <message>
        <source>The bytes are not valid {encoding}. The rest was not read.</source>
        <translation>Die Bytes sind kein gültiges {encoding}. Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The cell “{column}” is no list of spans in JSON.</source>
        <translation>Die Zelle „{column}“ ist keine Liste von Spannen in JSON.</translation>
    </message>
    <message>
        <source>The end of span {number} is missing.</source>
        <translation>Das Ende von Spanne {number} fehlt.</translation>
    </message>
    <message>
        <source>The end of span {number} is {value}, which is not a whole number.</source>
        <translation>Das Ende von Spanne {number} ist {value}, also keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The line holds {kind} where a JSON object is expected.</source>
        <translation>In der Zeile wird ein JSON-Objekt erwartet; dort steht: {kind}.</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>Die Zeile ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>Die Zeile ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>The line is not valid JSON: NaN and Infinity are no JSON numbers.</source>
        <translation>Die Zeile ist kein gültiges JSON: NaN und Infinity sind keine JSON-Zahlen.</translation>
    </message>
    <message>
        <source>The line is not valid JSON: an unescaped control character (byte {byte} of the line).</source>
        <translation>Die Zeile ist kein gültiges JSON: ein unmaskiertes Steuerzeichen (Byte {byte} der Zeile).</translation>
    </message>
    <message>
        <source>The line is not valid JSON: it ends too early.</source>
        <translation>Die Zeile ist kein gültiges JSON: Sie endet zu früh.</translation>
    </message>
    <message>
        <source>The line is not valid JSON: {what} (byte {byte} of the line).</source>
        <translation>Die Zeile ist kein gültiges JSON: {what} (Byte {byte} der Zeile).</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8 (byte {byte} of the line).</source>
        <translation>Die Zeile ist kein gültiges UTF-8 (Byte {byte} der Zeile).</translation>
    </message>
    <message>
        <source>The record has no “text”.</source>
        <translation>Der Datensatz hat kein „text“.</translation>
    </message>
    <message>
        <source>The record has no “{name}”.</source>
        <translation>Der Datensatz hat kein „{name}“.</translation>
    </message>
    <message>
        <source>The record is nested more than {deepest} levels deep.</source>
        <translation>Der Datensatz ist mehr als {deepest} Ebenen tief verschachtelt.</translation>
    </message>
    <message>
        <source>The record&apos;s “{name}” is {kind} where a text is expected.</source>
        <translation>„{name}“ im Datensatz ist {kind}; erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>The rest was not read.</source>
        <translation>Der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The row has {count} cells where the first row has {columns}.</source>
        <translation>Die Zeile hat {count} Zellen, die erste Zeile hat {columns}.</translation>
    </message>
    <message>
        <source>The row has {count} cells where the heading has {columns}.</source>
        <translation>Die Zeile hat {count} Zellen, die Kopfzeile hat {columns}.</translation>
    </message>
    <message>
        <source>The start of span {number} is missing.</source>
        <translation>Der Anfang von Spanne {number} fehlt.</translation>
    </message>
    <message>
        <source>The start of span {number} is {value}, which is not a whole number.</source>
        <translation>Der Anfang von Spanne {number} ist {value}, also keine ganze Zahl.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate), which no file can store.</source>
        <translation>Der Text enthält ein halbes Zeichen (ein einzelnes Surrogat), das keine Datei speichern kann.</translation>
    </message>
    <message>
        <source>The text is empty: there is nothing to annotate.</source>
        <translation>Der Text ist leer: Es gibt nichts zu annotieren.</translation>
    </message>
    <message>
        <source>The text is longer than {size} MB. Split it into several documents.</source>
        <translation>Der Text ist länger als {size} MB. Teilen Sie ihn in mehrere Dokumente.</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be read.</source>
        <translation>Es gibt kein lesbares Format „{name}“.</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be written.</source>
        <translation>Es gibt kein schreibbares Format „{name}“.</translation>
    </message>
    <message>
        <source>There is no text encoding “{name}”. Name one such as utf-8, cp1252 or utf-16.</source>
        <translation>Es gibt keine Textkodierung „{name}“. Nennen Sie eine wie utf-8, cp1252 oder utf-16.</translation>
    </message>
    <message>
        <source>a file without an ending is not known.</source>
        <translation>Dateien ohne Endung sind nicht bekannt.</translation>
    </message>
    <message>
        <source>cannot be listed ({why}).</source>
        <translation>der Inhalt lässt sich nicht auflisten ({why}).</translation>
    </message>
    <message>
        <source>cannot be read ({why}).</source>
        <translation>lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>does not look like text. If it is, say which encoding it has.</source>
        <translation>sieht nicht nach Text aus. Wenn es doch Text ist, nennen Sie die Kodierung.</translation>
    </message>
    <message>
        <source>files ending in “{ending}” are not known.</source>
        <translation>Dateien mit der Endung „{ending}“ sind nicht bekannt.</translation>
    </message>
    <message>
        <source>holds no rows.</source>
        <translation>enthält keine Zeilen.</translation>
    </message>
    <message>
        <source>is in UTF-16. JSONL is read as UTF-8 alone: save it as UTF-8 first.</source>
        <translation>ist in UTF-16. JSONL wird nur als UTF-8 gelesen: Speichern Sie es zuerst als UTF-8.</translation>
    </message>
    <message>
        <source>no column is called “text”. Say which of {columns} holds the text.</source>
        <translation>keine Spalte heißt „text“. Sagen Sie, welche von {columns} den Text enthält.</translation>
    </message>
    <message>
        <source>there is no column “{name}”. The columns are {columns}.</source>
        <translation>es gibt keine Spalte „{name}“. Die Spalten sind {columns}.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>“spans” is {kind} where a list is expected.</source>
        <translation>„spans“ ist {kind}; erwartet wird eine Liste.</translation>
    </message>
</context>
<context>
    <name>RejectedRecords</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>Nicht lesbare Datensätze</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Als &amp;CSV speichern…</translation>
    </message>
    <message>
        <source>Save the rejected records</source>
        <translation>Die abgewiesenen Datensätze speichern</translation>
    </message>
    <message>
        <source>Save the rejected records as CSV</source>
        <translation>Die abgewiesenen Datensätze als CSV speichern</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… und {count} weitere</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln Spanne</numerusform>
            <numerusform>%Ln Spannen</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no documents yet.
Import texts, or drop them here.</source>
        <translation>Dieses Projekt hat noch keine Dokumente.
Importieren Sie Texte, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>{left} of {count} open</source>
        <translation>{left} von {count} offen</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Go back to this one</source>
        <translation>&amp;Zu diesem zurückgehen</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Jetzt einen anlegen</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Every change is saved at once. These are copies of the whole project, made once a day when it is opened, and before you go back to one.</source>
        <translation>Jede Änderung wird sofort gespeichert. Dies sind Kopien des ganzen Projekts, angelegt einmal am Tag beim Öffnen und bevor Sie zu einer zurückgehen.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Restore as a &amp;new file…</source>
        <translation>Als &amp;neue Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore points</source>
        <translation>Sicherungspunkte</translation>
    </message>
    <message>
        <source>Restore points of “{project}”</source>
        <translation>Sicherungspunkte von „{project}“</translation>
    </message>
    <message>
        <source>Restore points, the latest first</source>
        <translation>Sicherungspunkte, der neueste zuerst</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>vor dem Zurückgehen</translation>
    </message>
    <message>
        <source>before merging labels</source>
        <translation>vor dem Zusammenlegen von Labels</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Annotator-Projekte (*{suffix})</translation>
    </message>
    <message>
        <source>No restore point was made: {why}</source>
        <translation>Es wurde kein Sicherungspunkt angelegt: {why}</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Als neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>The project is as it was. What it was before is kept as a restore point.</source>
        <translation>Das Projekt ist wieder, wie es war. Was es vorher war, ist ein Sicherungspunkt.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>„{name}“ wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{percent:.0f} %, a guess</source>
        <translation>{percent:.0f} %, geraten</translation>
    </message>
    <message>
        <source>{percent:.0f} %, likely</source>
        <translation>{percent:.0f} %, wahrscheinlich</translation>
    </message>
    <message>
        <source>{percent:.0f} %, sure</source>
        <translation>{percent:.0f} %, sicher</translation>
    </message>
    <message>
        <source>{percent:.0f} %, uncertain</source>
        <translation>{percent:.0f} %, unsicher</translation>
    </message>
</context>
<context>
    <name>ScoreSlider</name>
    <message numerus="yes">
        <source>%Ln hidden below {score}</source>
        <translation>
            <numerusform>%Ln unter {score} verborgen</numerusform>
            <numerusform>%Ln unter {score} verborgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden suggestions</source>
        <translation>Verborgene Vorschläge</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Verbergen unter</translation>
    </message>
    <message>
        <source>Hide suggestions below, in percent</source>
        <translation>Vorschläge verbergen unter, in Prozent</translation>
    </message>
    <message>
        <source>Least score of suggestions</source>
        <translation>Geringste Sicherheit der Vorschläge</translation>
    </message>
    <message>
        <source>Suggestions with a lower score are hidden</source>
        <translation>Vorschläge mit geringerer Sicherheit sind verborgen</translation>
    </message>
    <message>
        <source>Suggestions with a lower score are hidden, and accepting the document does not take them along</source>
        <translation>Vorschläge mit geringerer Sicherheit sind verborgen; wer das Dokument annimmt, nimmt sie nicht mit an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Chinese characters</source>
        <translation>chinesische Schriftzeichen</translation>
    </message>
    <message>
        <source>This computer has no font for {scripts}. Boxes stand in their place; the text is whole.</source>
        <translation>Auf diesem Rechner gibt es keine Schrift für {scripts}. Kästchen stehen an ihrer Stelle; der Text ist unversehrt.</translation>
    </message>
    <message>
        <source>emoji or signs</source>
        <translation>Emoji oder Zeichen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was changed.</source>
        <translation>Export abgebrochen. Keine Datei wurde verändert.</translation>
    </message>
    <message>
        <source>That cannot be done any more: the place was changed since. Look at the document first.</source>
        <translation>Das geht nicht mehr: Die Stelle wurde inzwischen geändert. Sehen Sie sich das Dokument erst an.</translation>
    </message>
    <message>
        <source>The format “{name}” can be read but not written.</source>
        <translation>Das Format „{name}“ kann gelesen, aber nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The pipeline needs {needed} MB in {folder}, and {free} MB are free there.</source>
        <translation>Die Pipeline braucht {needed} MB in {folder}; frei sind dort {free} MB.</translation>
    </message>
    <message>
        <source>The pipeline was not unpacked.</source>
        <translation>Die Pipeline wurde nicht entpackt.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” labels no spans, so it can suggest nothing.</source>
        <translation>Die Pipeline „{name}“ labelt keine Spannen und kann deshalb nichts vorschlagen.</translation>
    </message>
    <message>
        <source>The sample documents are missing from {folder}. Install the program again.</source>
        <translation>Die Beispieldokumente fehlen in {folder}. Installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The shares of “{text}” must be two or three and add up to 100, as in 80/10/10.</source>
        <translation>„{text}“ muss aus zwei oder drei Anteilen bestehen, die zusammen 100 ergeben, etwa 80/10/10.</translation>
    </message>
    <message>
        <source>There is no label template “{name}”. Known are {known}, or name a TOML file or a project.</source>
        <translation>Es gibt keinen Label-Satz „{name}“. Bekannt sind {known}; oder nennen Sie eine TOML-Datei oder ein Projekt.</translation>
    </message>
    <message>
        <source>There is no preference “{name}”. `annotator preferences` lists them.</source>
        <translation>Es gibt keine Einstellung „{name}“. `annotator preferences` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no version {number}. `annotator versions PROJECT` lists them; 0 is the first pipeline.</source>
        <translation>Es gibt keine Version {number}. `annotator versions PROJECT` zeigt die vorhandenen; 0 ist die erste Pipeline.</translation>
    </message>
    <message>
        <source>a colour is a number from 0 on</source>
        <translation>eine Farbe ist eine Zahl ab 0</translation>
    </message>
    <message>
        <source>cannot be read ({why}).</source>
        <translation>lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>is not a label set: a label has no {why}.</source>
        <translation>ist kein Label-Satz: Einem Label fehlt {why}.</translation>
    </message>
    <message>
        <source>is not a label set: {why}.</source>
        <translation>ist kein Label-Satz: {why}.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>it cannot be unpacked into {folder} ({why}).</source>
        <translation>lässt sich nicht nach {folder} entpacken ({why}).</translation>
    </message>
    <message>
        <source>it holds no spaCy pipeline.</source>
        <translation>enthält keine spaCy-Pipeline.</translation>
    </message>
    <message>
        <source>it is no whole wheel ({why}). Download it again.</source>
        <translation>ist kein vollständiges Wheel ({why}). Laden Sie es noch einmal herunter.</translation>
    </message>
    <message>
        <source>the file&apos;s name is not valid text. Rename it first.</source>
        <translation>der Dateiname ist kein gültiger Text. Benennen Sie die Datei zuerst um.</translation>
    </message>
    <message>
        <source>the folder holds no file that can be read.</source>
        <translation>der Ordner enthält keine lesbare Datei.</translation>
    </message>
    <message>
        <source>there is no accepted text with a span in it to compare with.</source>
        <translation>zum Vergleichen fehlt ein angenommener Text mit einer Spanne.</translation>
    </message>
    <message>
        <source>there is no file here that can be read.</source>
        <translation>hier ist keine lesbare Datei.</translation>
    </message>
    <message>
        <source>there is no such document. `annotator documents PROJECT` lists them.</source>
        <translation>dieses Dokument gibt es nicht. `annotator documents PROJECT` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>this format can be written but not read.</source>
        <translation>dieses Format kann geschrieben, aber nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{folder} holds no pipeline that can be read ({why}).</source>
        <translation>{folder} enthält keine lesbare Pipeline ({why}).</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({why}).</source>
        <translation>{folder}: lässt sich nicht beschreiben ({why}).</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({why}). Name a place for the copy.</source>
        <translation>{folder}: lässt sich nicht beschreiben ({why}). Nennen Sie einen Ort für die Kopie.</translation>
    </message>
    <message>
        <source>{name} is a number from {least} to {most}.</source>
        <translation>{name} ist eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>{name} is one of: {values}.</source>
        <translation>{name} ist eins von: {values}.</translation>
    </message>
    <message>
        <source>{name} is “on” or “off”.</source>
        <translation>{name} ist „on“ oder „off“.</translation>
    </message>
    <message>
        <source>{output} is both input and output. Choose another name for the output.</source>
        <translation>{output} ist Eingabe und Ausgabe zugleich. Wählen Sie einen anderen Namen für die Ausgabe.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). What it holds stays; start again to go on.</source>
        <translation>{path} lässt sich nicht schreiben ({reason}). Der Inhalt bleibt; starten Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>{target} holds other files. Name a new directory.</source>
        <translation>{target} enthält andere Dateien. Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>{target} is a file. Name a new directory.</source>
        <translation>{target} ist eine Datei. Nennen Sie einen neuen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” is no suggester: give a .tsv or .jsonl file, or a pipeline&apos;s directory.</source>
        <translation>„{name}“ ist keine Vorschlagsquelle: Geben Sie eine .tsv- oder .jsonl-Datei oder den Ordner einer Pipeline an.</translation>
    </message>
    <message>
        <source>“{text}” is not a split. Write it as 80/10/10.</source>
        <translation>„{text}“ ist keine Aufteilung. Schreiben Sie etwa 80/10/10.</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>&amp;Add a key…</source>
        <translation>Taste &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Vorgabe:</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>Vorgabe für die Tasten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>What the preset is like</source>
        <translation>Wie die Vorgabe ist</translation>
    </message>
</context>
<context>
    <name>ShortcutTree</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Befehle und Tasten suchen</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Ihre eigene Taste</translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) in {documents}</source>
        <translation>
            <numerusform>%Ln weitere in {documents}</numerusform>
            <numerusform>%Ln weitere in {documents}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{others}, {count} of them answered</source>
        <translation>{others}, davon {count} beantwortet</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>document not in this list</source>
        <translation>Dokument nicht in dieser Liste</translation>
    </message>
    <message>
        <source>document {place}/{count}</source>
        <translation>Dokument {place}/{count}</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>? Suggested</source>
        <translation>? Vorgeschlagen</translation>
    </message>
    <message>
        <source>All spans</source>
        <translation>Alle Spannen</translation>
    </message>
    <message>
        <source>Number of spans listed</source>
        <translation>Zahl der gelisteten Spannen</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Spannen</translation>
    </message>
    <message>
        <source>Spans of the document</source>
        <translation>Spannen des Dokuments</translation>
    </message>
    <message>
        <source>Which spans</source>
        <translation>Welche Spannen</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} von {total}</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Bestätigt</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Accept, go to the next</source>
        <translation>Annehmen und weiter zum nächsten</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Auch</translation>
    </message>
    <message>
        <source>Choose another label (L)</source>
        <translation>Anderes Label wählen (L)</translation>
    </message>
    <message>
        <source>Facts about the span</source>
        <translation>Angaben zur Spanne</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Label all alike here</source>
        <translation>Gleiche hier labeln</translation>
    </message>
    <message>
        <source>Label the same text here alike</source>
        <translation>Gleichen Text hier ebenso labeln</translation>
    </message>
    <message>
        <source>No span is active.
Tab goes to the next one.</source>
        <translation>Keine Spanne ist aktiv.
Tab geht zur nächsten.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Notiz zur Spanne</translation>
    </message>
    <message>
        <source>Other suggestions here</source>
        <translation>Andere Vorschläge hier</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Range in characters</source>
        <translation>Bereich in Zeichen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove span</source>
        <translation>Spanne entfernen</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Gleicher Text</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Show spans with the same text</source>
        <translation>Spannen mit gleichem Text zeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Spans with the same text</source>
        <translation>Spannen mit gleichem Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Text of the span</source>
        <translation>Text der Spanne</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why it was suggested</source>
        <translation>Warum vorgeschlagen</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Eine schreiben</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>Wörterbuch</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>none confirmed yet</source>
        <translation>noch keine bestätigt</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>{count} hier</translation>
    </message>
    <message>
        <source>{count} in project: {labels}</source>
        <translation>{count} im Projekt: {labels}</translation>
    </message>
    <message numerus="yes">
        <source>{place} (%Ln token(s))</source>
        <translation>
            <numerusform>{place} (%Ln Token)</numerusform>
            <numerusform>{place} (%Ln Token)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitFields</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Another number puts other documents into each part; the same one never moves any.</source>
        <translation>Eine andere Zahl legt andere Dokumente in jeden Teil; dieselbe verschiebt nie eines.</translation>
    </message>
    <message>
        <source>S&amp;plit into</source>
        <translation>Auf&amp;teilen in</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Split the documents</source>
        <translation>Dokumente aufteilen</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>Spreading</name>
    <message>
        <source>Looking for “{words}”</source>
        <translation>Suche nach „{words}“</translation>
    </message>
    <message>
        <source>Nothing was left to change.</source>
        <translation>Es war nichts mehr zu ändern.</translation>
    </message>
    <message>
        <source>all: {others}</source>
        <translation>alle: {others}</translation>
    </message>
    <message numerus="yes">
        <source>also {count} in %Ln answered document(s)</source>
        <translation>
            <numerusform>auch {count} in %Ln beantworteten Dokument</numerusform>
            <numerusform>auch {count} in %Ln beantworteten Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label {count} in %Ln answered document(s)</source>
        <translation>
            <numerusform>{count} in %Ln beantworteten Dokument labeln</numerusform>
            <numerusform>{count} in %Ln beantworteten Dokumenten labeln</numerusform>
        </translation>
    </message>
    <message>
        <source>label {sentence}</source>
        <translation>{sentence} labeln</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>so lassen</translation>
    </message>
    <message numerus="yes">
        <source>move (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>die andere hier auch verschieben</numerusform>
            <numerusform>die %Ln anderen hier auch verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>move {others}</source>
        <translation>{others} verschieben</translation>
    </message>
    <message numerus="yes">
        <source>relabel (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>die andere hier auch umbenennen</numerusform>
            <numerusform>die %Ln anderen hier auch umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>relabel {others}</source>
        <translation>{others} umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>remove (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>die andere hier auch entfernen</numerusform>
            <numerusform>die %Ln anderen hier auch entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>remove {others}</source>
        <translation>{others} entfernen</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere else unlabelled in this project.</source>
        <translation>„{words}“ steht in diesem Projekt nirgends sonst ohne Label.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Zuletzt bearbeitete Projekte</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A name, labels and a place</source>
        <translation>Ein Name, Labels und ein Ort</translation>
    </message>
    <message>
        <source>A project file</source>
        <translation>Eine Projektdatei</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Or drop texts, a folder or a project anywhere in this window.</source>
        <translation>Oder ziehen Sie Texte, einen Ordner oder ein Projekt in dieses Fenster.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt bearbeitete Projekte</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>Short texts with suggestions; the first {key} accepts one</source>
        <translation>Kurze Texte mit Vorschlägen; das erste {key} nimmt einen an</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Die Datei fehlt.</translation>
    </message>
    <message>
        <source>Turn texts into training data, mostly from the keyboard.</source>
        <translation>Machen Sie aus Texten Trainingsdaten, fast nur mit der Tastatur.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Not saved: {sentence}</source>
        <translation>Nicht gespeichert: {sentence}</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Pipeline: {name}</translation>
    </message>
    <message>
        <source>Place among the suggestions</source>
        <translation>Platz unter den Vorschlägen</translation>
    </message>
    <message>
        <source>Place in the list of documents</source>
        <translation>Platz in der Liste der Dokumente</translation>
    </message>
    <message>
        <source>Progress of the work under way</source>
        <translation>Fortschritt der laufenden Arbeit</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Laufende Arbeit</translation>
    </message>
</context>
<context>
    <name>SuggestReport</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln Dokument</numerusform>
            <numerusform>%Ln Dokumenten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Dokument konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dokumente konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) in {documents}.</source>
        <translation>
            <numerusform>%Ln Vorschlag in {documents}.</numerusform>
            <numerusform>%Ln Vorschläge in {documents}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln suggestion(s) in {documents}.</source>
        <translation>
            <numerusform>Abgebrochen: %Ln Vorschlag in {documents}.</numerusform>
            <numerusform>Abgebrochen: %Ln Vorschläge in {documents}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht verwendbar.</numerusform>
            <numerusform>%Ln Zeilen sind nicht verwendbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln Muster unter {labels}.</numerusform>
            <numerusform>%Ln Muster unter {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln Text unter {labels}.</numerusform>
            <numerusform>%Ln Texte unter {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>Zeile {line}: {reason}.</translation>
    </message>
    <message>
        <source>Offers again what you confirmed; nothing rejected comes again, whoever proposes it.</source>
        <translation>Schlägt wieder vor, was Sie bestätigt haben; Abgelehntes kommt nicht wieder, wer auch immer es vorschlägt.</translation>
    </message>
    <message>
        <source>further pipeline</source>
        <translation>weitere Pipeline</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>pipeline of the project</source>
        <translation>Pipeline des Projekts</translation>
    </message>
    <message>
        <source>what you confirmed</source>
        <translation>was Sie bestätigt haben</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>“{file}” holds no pattern that can be used.</source>
        <translation>„{file}“ enthält kein verwendbares Muster.</translation>
    </message>
    <message>
        <source>“{file}” holds no text that can be used.</source>
        <translation>„{file}“ enthält keinen verwendbaren Text.</translation>
    </message>
</context>
<context>
    <name>SuggesterFlow</name>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
    <message>
        <source>A pipeline is read by spaCy in a process of its own. Load it if you made it, or trust who did. You are asked again only if it changes.</source>
        <translation>Eine Pipeline wird von spaCy in einem eigenen Prozess gelesen. Laden Sie sie, wenn Sie sie gemacht haben oder dem vertrauen, der es tat. Sie werden nur wieder gefragt, wenn sie sich ändert.</translation>
    </message>
    <message>
        <source>Load this pipeline?</source>
        <translation>Diese Pipeline laden?</translation>
    </message>
    <message>
        <source>This project suggests with a pipeline that was not loaded here before:

{which}</source>
        <translation>Dieses Projekt schlägt mit einer Pipeline vor, die hier noch nicht geladen wurde:

{which}</translation>
    </message>
    <message>
        <source>Unpacking a pipeline</source>
        <translation>Pipeline wird entpackt</translation>
    </message>
    <message>
        <source>Unpacking {name} …</source>
        <translation>{name} wird entpackt …</translation>
    </message>
    <message>
        <source>{folder} (it has changed)</source>
        <translation>{folder} (geändert)</translation>
    </message>
</context>
<context>
    <name>SuggesterList</name>
    <message>
        <source>A project has one main pipeline and one learned dictionary. Add others as their own.</source>
        <translation>Ein Projekt hat eine Hauptpipeline und ein gelerntes Wörterbuch. Fügen Sie weitere als eigene hinzu.</translation>
    </message>
    <message>
        <source>There is no suggester “{name}”. There are: {there}.</source>
        <translation>Es gibt keine Vorschlagsquelle „{name}“. Es gibt: {there}.</translation>
    </message>
    <message>
        <source>Two suggesters have the same name. Give each a name of its own.</source>
        <translation>Zwei Vorschlagsquellen haben denselben Namen. Geben Sie jeder einen eigenen.</translation>
    </message>
    <message>
        <source>“{name}” belongs to every project. Switch it off instead.</source>
        <translation>„{name}“ gehört zu jedem Projekt. Schalten Sie es stattdessen aus.</translation>
    </message>
</context>
<context>
    <name>SuggesterRows</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Zeile {line}: {reason}</translation>
    </message>
    <message>
        <source>Suggester</source>
        <translation>Vorschlagsquelle</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Was sie vorschlägt</translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation>{name}, aus</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}, an</translation>
    </message>
</context>
<context>
    <name>SuggesterTable</name>
    <message>
        <source>Suggesters</source>
        <translation>Vorschlagsquellen</translation>
    </message>
</context>
<context>
    <name>SuggestersDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used; line {line}: {reason}.</source>
        <translation>
            <numerusform>%Ln Zeile ist nicht verwendbar; Zeile {line}: {reason}.</numerusform>
            <numerusform>%Ln Zeilen sind nicht verwendbar; Zeile {line}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Save suggesters</source>
        <translation>Quellen &amp;speichern</translation>
    </message>
    <message>
        <source>A spaCy pipeline as a .whl file: unpacked for you, without a network</source>
        <translation>Eine spaCy-Pipeline als .whl-Datei: wird für Sie entpackt, ohne Netz</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>&amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;pipeline…</source>
        <translation>&amp;Pipeline hinzufügen…</translation>
    </message>
    <message>
        <source>Add &amp;wheel…</source>
        <translation>&amp;Wheel hinzufügen…</translation>
    </message>
    <message>
        <source>Choose the directory of a pipeline</source>
        <translation>Ordner einer Pipeline wählen</translation>
    </message>
    <message>
        <source>Directory of a further pipeline</source>
        <translation>Ordner einer weiteren Pipeline</translation>
    </message>
    <message>
        <source>Directory of a spaCy pipeline</source>
        <translation>Ordner einer spaCy-Pipeline</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Pipeline of the pro&amp;ject</source>
        <translation>Pipeline des Pro&amp;jekts</translation>
    </message>
    <message>
        <source>Pipeline of the project</source>
        <translation>Pipeline des Projekts</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>Vorschlagsquellen</translation>
    </message>
    <message>
        <source>Suggesters and their labels</source>
        <translation>Vorschlagsquellen und ihre Labels</translation>
    </message>
    <message>
        <source>Wheels (*.whl)</source>
        <translation>Wheels (*.whl)</translation>
    </message>
    <message>
        <source>Word list or patterns</source>
        <translation>Wortliste oder Muster</translation>
    </message>
    <message>
        <source>Word lists and patterns (*.tsv *.txt *.jsonl)</source>
        <translation>Wortlisten und Muster (*.tsv *.txt *.jsonl)</translation>
    </message>
    <message>
        <source>spaCy pipeline as a wheel</source>
        <translation>spaCy-Pipeline als Wheel</translation>
    </message>
</context>
<context>
    <name>TabNames</name>
    <message>
        <source>Panels in this place</source>
        <translation>Bereiche an diesem Platz</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Vorschlagen</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Nobody suggested it? Press {key}, type the words, press &lt;b&gt;Enter&lt;/b&gt;, then a label&apos;s key.</source>
        <translation>Niemand hat es vorgeschlagen? Drücken Sie {key}, tippen Sie die Wörter, drücken Sie &lt;b&gt;Eingabe&lt;/b&gt; und dann die Taste eines Labels.</translation>
    </message>
    <message>
        <source>That was the tour. The guide says the rest.</source>
        <translation>Das war der Rundgang. Das Handbuch sagt den Rest.</translation>
    </message>
    <message>
        <source>The label is wrong? Press the key of another one: {key} makes it {label}. Try it here.</source>
        <translation>Das Label stimmt nicht? Drücken Sie die Taste eines anderen: {key} macht {label} daraus. Probieren Sie es hier.</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>ein anderes</translation>
    </message>
    <message>
        <source>{key} accepts the document with all suggestions that are left, and opens the next.</source>
        <translation>{key} nimmt das Dokument mit allen übrigen Vorschlägen an und öffnet das nächste.</translation>
    </message>
    <message>
        <source>{key} accepts this suggestion and goes to the next one.</source>
        <translation>{key} nimmt diesen Vorschlag an und geht zum nächsten.</translation>
    </message>
    <message>
        <source>{key} takes it back. Everything can be undone, in every document and after a restart.</source>
        <translation>{key} nimmt es zurück. Alles lässt sich rückgängig machen, in jedem Dokument und nach einem Neustart.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>TrainDialog</name>
    <message numerus="yes">
        <source>%Ln document(s) accepted: {train} to train on, {held_out} held out to compare. The training starts from {base}.</source>
        <translation>
            <numerusform>%Ln Dokument angenommen: {train} zum Trainieren, {held_out} zum Vergleich zurückgehalten. Das Training beginnt mit {base}.</numerusform>
            <numerusform>%Ln Dokumente angenommen: {train} zum Trainieren, {held_out} zum Vergleich zurückgehalten. Das Training beginnt mit {base}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By itself after every</source>
        <translation>Von &amp;selbst nach je</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Änderungen</translation>
    </message>
    <message>
        <source>&amp;Go back to this version</source>
        <translation>Zu dieser Version &amp;zurück</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>&amp;Trainieren</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>Trot&amp;zdem verwenden</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Versionen</translation>
    </message>
    <message>
        <source>Accepted documents between two trainings</source>
        <translation>Angenommene Dokumente zwischen zwei Trainings</translation>
    </message>
    <message>
        <source>Can&amp;cel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel, and keep the best so far</source>
        <translation>Abbrechen und das bisher Beste behalten</translation>
    </message>
    <message>
        <source>Changed suggestions</source>
        <translation>Geänderte Vorschläge</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Figures by label</source>
        <translation>Kennzahlen nach Label</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Wie es steht</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>Noch wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>The first pipeline suggests now.</source>
        <translation>Jetzt schlägt die erste Pipeline vor.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Train by itself</source>
        <translation>Von selbst trainieren</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Jetzt trainieren</translation>
    </message>
    <message>
        <source>Training. You can go on annotating, and close this window.</source>
        <translation>Es wird trainiert. Sie können weiter annotieren und dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Use the chosen version</source>
        <translation>Die gewählte Version verwenden</translation>
    </message>
    <message>
        <source>Use the new pipeline anyway</source>
        <translation>Die neue Pipeline trotzdem verwenden</translation>
    </message>
    <message>
        <source>Version {version} suggests now, because you said so.</source>
        <translation>Auf Ihren Wunsch schlägt jetzt Version {version} vor.</translation>
    </message>
    <message>
        <source>Version {version} suggests now.</source>
        <translation>Jetzt schlägt Version {version} vor.</translation>
    </message>
    <message>
        <source>Versions of the pipeline</source>
        <translation>Versionen der Pipeline</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Was verwendet wird</translation>
    </message>
    <message>
        <source>a pipeline that knows nothing yet</source>
        <translation>einer Pipeline, die noch nichts weiß</translation>
    </message>
    <message numerus="yes">
        <source>accepted document(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>angenommenem Dokument</numerusform>
            <numerusform>angenommenen Dokumenten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Stopping; the best so far is kept</source>
        <translation>Es wird beendet; das bisher Beste bleibt</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Es wird vorgeschlagen</translation>
    </message>
    <message>
        <source>The project was closed.</source>
        <translation>Das Projekt wurde geschlossen.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>Das Training ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>TrainingReport</name>
    <message>
        <source>Better ({figures}): {done}.</source>
        <translation>Besser ({figures}): {done}.</translation>
    </message>
    <message>
        <source>Cancelled; the best so far was kept.</source>
        <translation>Abgebrochen; das bisher Beste bleibt.</translation>
    </message>
    <message>
        <source>F1 {before:.1f} before, {after:.1f} after</source>
        <translation>F1 {before:.1f} vorher, {after:.1f} nachher</translation>
    </message>
    <message>
        <source>Not better ({figures}): {done}.</source>
        <translation>Nicht besser ({figures}): {done}.</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Es gibt nichts, woraus gelernt werden könnte.</translation>
    </message>
    <message>
        <source>the present pipeline stays</source>
        <translation>die jetzige Pipeline bleibt</translation>
    </message>
    <message>
        <source>too few documents to compare</source>
        <translation>zu wenige Dokumente zum Vergleichen</translation>
    </message>
    <message>
        <source>version {version} suggests now</source>
        <translation>jetzt schlägt Version {version} vor</translation>
    </message>
    <message>
        <source>written to {folder}; it suggests in the project now</source>
        <translation>nach {folder} geschrieben; sie schlägt jetzt im Projekt vor</translation>
    </message>
    <message>
        <source>written to {folder}; the project keeps its pipeline</source>
        <translation>nach {folder} geschrieben; das Projekt behält seine Pipeline</translation>
    </message>
</context>
<context>
    <name>TrainingStage</name>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Comparing the suggestions</source>
        <translation>Die Vorschläge werden verglichen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Vorbereiten</translation>
    </message>
    <message>
        <source>Reading the held-out documents with the present pipeline</source>
        <translation>Die jetzige Pipeline liest die zurückgehaltenen Dokumente</translation>
    </message>
    <message>
        <source>The new pipeline could not be written ({why}).</source>
        <translation>Die neue Pipeline konnte nicht geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>The pipeline “{base}” cannot be loaded to start from: {reason}</source>
        <translation>Die Pipeline „{base}“ lässt sich nicht als Grundlage laden: {reason}</translation>
    </message>
    <message>
        <source>The pipeline “{base}” has no `ner` to start from. Choose another base with --base.</source>
        <translation>Die Pipeline „{base}“ hat kein `ner`, auf dem man aufbauen könnte. Wählen Sie mit --base eine andere Grundlage.</translation>
    </message>
    <message>
        <source>The training failed ({kind}: {why}).</source>
        <translation>Das Training ist gescheitert ({kind}: {why}).</translation>
    </message>
    <message>
        <source>The training process ended by itself (exit code {code}). The present pipeline is unchanged.</source>
        <translation>Der Trainingsprozess hat sich von selbst beendet (Exit-Code {code}). Die jetzige Pipeline ist unverändert.</translation>
    </message>
    <message>
        <source>The training was cancelled before there was anything to keep.</source>
        <translation>Das Training wurde abgebrochen, bevor es etwas zu behalten gab.</translation>
    </message>
    <message>
        <source>The training was cancelled; it did not end by itself.</source>
        <translation>Das Training wurde abgebrochen; von selbst endete es nicht.</translation>
    </message>
    <message>
        <source>There is no pipeline “{base}” to start from.</source>
        <translation>Es gibt keine Pipeline „{base}“ als Grundlage.</translation>
    </message>
    <message>
        <source>There is not enough memory to train on so much text.</source>
        <translation>Der Speicher reicht nicht, um mit so viel Text zu trainieren.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Trainieren</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Nichts passt.</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>There is no document to go back to.</source>
        <translation>Es gibt kein Dokument, zu dem es zurückginge.</translation>
    </message>
    <message>
        <source>There is no document to go forward to.</source>
        <translation>Es gibt kein Dokument, zu dem es vorginge.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>„{name}“ ist schon geöffnet.</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date. As it was before, it is kept beside it: “{kept}”.</source>
        <translation>„{name}“ wurde auf den neuen Stand gebracht. Der alte liegt daneben: „{kept}“.</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The change could not be saved ({error}). Make room on the disk or bring the device back, then try again.</source>
        <translation>Die Änderung konnte nicht gespeichert werden ({error}). Schaffen Sie Platz auf der Platte oder schließen Sie das Gerät wieder an, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The project file is damaged ({error}). Close it and restore a backup.</source>
        <translation>Die Projektdatei ist beschädigt ({error}). Schließen Sie sie, und stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again to go on.</source>
        <translation>Das Projekt ist geschlossen. Öffnen Sie es wieder, um weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>_Overlay</name>
    <message>
        <source>What happens to the files</source>
        <translation>Was mit den Dateien geschieht</translation>
    </message>
</context>
<context>
    <name>guidelines</name>
    <message>
        <source>Left out, since the project has no such label: {names}.</source>
        <translation>Weggelassen, weil das Projekt kein solches Label hat: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Read the guidelines of %Ln label(s).</source>
        <translation>
            <numerusform>Richtlinien von %Ln Label gelesen.</numerusform>
            <numerusform>Richtlinien von %Ln Labels gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>Sie lässt sich nicht lesen ({reason}).</translation>
    </message>
    <message>
        <source>it is too large for guidelines. Choose a Markdown file.</source>
        <translation>Sie ist zu groß für Richtlinien. Wählen Sie eine Markdown-Datei.</translation>
    </message>
    <message>
        <source>line {line} is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>Zeile {line} ist nicht UTF-8. Speichern Sie sie als UTF-8 und versuchen Sie es noch einmal.</translation>
    </message>
</context>
</TS>
