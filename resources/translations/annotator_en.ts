<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>Document opened, %Ln suggestion(s) left</source>
        <translation>
            <numerusform>Document opened, %Ln suggestion left</numerusform>
            <numerusform>Document opened, %Ln suggestions left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) not looked at. {key} again accepts (it|them).</source>
        <translation>
            <numerusform>%Ln suggestion not looked at. {key} again accepts it.</numerusform>
            <numerusform>%Ln suggestions not looked at. {key} again accepts them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>In %Ln open document(s): {changes}, {same} the same.</source>
        <translation>
            <numerusform>In %Ln open document: {changes}, {same} the same.</numerusform>
            <numerusform>In %Ln open documents: {changes}, {same} the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>%Ln document(s) with {spans} written to {files}.</source>
        <translation>
            <numerusform>%Ln document with {spans} written to {files}.</numerusform>
            <numerusform>%Ln documents with {spans} written to {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation>
            <numerusform>%Ln thing could not be carried.</numerusform>
            <numerusform>%Ln things could not be carried.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried; --json lists them.</source>
        <translation>
            <numerusform>%Ln thing could not be carried; --json lists them.</numerusform>
            <numerusform>%Ln things could not be carried; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message numerus="yes">
        <source>%Ln document(s) (is|are) accepted, and training needs {fewest}.</source>
        <translation>
            <numerusform>%Ln document is accepted, and training needs {fewest}.</numerusform>
            <numerusform>%Ln documents are accepted, and training needs {fewest}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) left</source>
        <translation>
            <numerusform>%Ln suggestion left</numerusform>
            <numerusform>%Ln suggestions left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label %Ln more place(s)</source>
        <translation>
            <numerusform>label %Ln more place</numerusform>
            <numerusform>label %Ln more places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message numerus="yes">
        <source>%Ln step(s) will be redone.</source>
        <translation>
            <numerusform>%Ln step will be redone.</numerusform>
            <numerusform>%Ln steps will be redone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) will be undone.</source>
        <translation>
            <numerusform>%Ln step will be undone.</numerusform>
            <numerusform>%Ln steps will be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went back %Ln step(s).</source>
        <translation>
            <numerusform>Went back %Ln step.</numerusform>
            <numerusform>Went back %Ln steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went forward %Ln step(s).</source>
        <translation>
            <numerusform>Went forward %Ln step.</numerusform>
            <numerusform>Went forward %Ln steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryListModel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln (was|were) there already</source>
        <translation>
            <numerusform>%Ln was there already</numerusform>
            <numerusform>%Ln were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln could not be read</numerusform>
            <numerusform>%Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation>
            <numerusform>%Ln document imported</numerusform>
            <numerusform>%Ln documents imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) could not be read:</source>
        <translation>
            <numerusform>%Ln record could not be read:</numerusform>
            <numerusform>%Ln records could not be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelFateDialog</name>
    <message numerus="yes">
        <source>“{label}” and its %Ln span(s) become</source>
        <translation>
            <numerusform>“{label}” and its %Ln span become</numerusform>
            <numerusform>“{label}” and its %Ln spans become</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” is on %Ln span(s). What becomes of (it|them)?</source>
        <translation>
            <numerusform>“{label}” is on %Ln span. What becomes of it?</numerusform>
            <numerusform>“{label}” is on %Ln spans. What becomes of them?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>In %Ln document(s) would be lost: {things}</source>
        <translation>
            <numerusform>In %Ln document would be lost: {things}</numerusform>
            <numerusform>In %Ln documents would be lost: {things}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%Ln suggestion</numerusform>
            <numerusform>%Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n document(s)</source>
        <translation>
            <numerusform>Accepted %Ln document</numerusform>
            <numerusform>Accepted %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n document(s) with {suggestions}</source>
        <translation>
            <numerusform>Accepted %Ln document with {suggestions}</numerusform>
            <numerusform>Accepted %Ln documents with {suggestions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestion(s)</source>
        <translation>
            <numerusform>Accepted %Ln suggestion</numerusform>
            <numerusform>Accepted %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted document with %n suggestion(s)</source>
        <translation>
            <numerusform>Accepted document with %Ln suggestion</numerusform>
            <numerusform>Accepted document with %Ln suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Import %Ln file</numerusform>
            <numerusform>Import %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} “{words}” in %n more place(s)</source>
        <translation>
            <numerusform>Label {label} “{words}” in %Ln more place</numerusform>
            <numerusform>Label {label} “{words}” in %Ln more places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} “{words}” in %n place(s) of {documents}</source>
        <translation>
            <numerusform>Label {label} “{words}” in %Ln place of {documents}</numerusform>
            <numerusform>Label {label} “{words}” in %Ln places of {documents}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move borders of %n other(s) of {label} “{words}”</source>
        <translation>
            <numerusform>Move borders of %Ln other of {label} “{words}”</numerusform>
            <numerusform>Move borders of %Ln others of {label} “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n document(s)</source>
        <translation>
            <numerusform>Rejected %Ln document</numerusform>
            <numerusform>Rejected %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n other(s) of “{words}” to {label}</source>
        <translation>
            <numerusform>Relabel %Ln other of “{words}” to {label}</numerusform>
            <numerusform>Relabel %Ln others of “{words}” to {label}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n other(s) of {label} “{words}”</source>
        <translation>
            <numerusform>Remove %Ln other of {label} “{words}”</numerusform>
            <numerusform>Remove %Ln others of {label} “{words}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n document(s)</source>
        <translation>
            <numerusform>Skipped %Ln document</numerusform>
            <numerusform>Skipped %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln confirmed span(s)</source>
        <translation>
            <numerusform>%Ln confirmed span</numerusform>
            <numerusform>%Ln confirmed spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln find hit(s)</source>
        <translation>
            <numerusform>%Ln find hit</numerusform>
            <numerusform>%Ln find hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestion(s)</source>
        <translation>
            <numerusform>%Ln open suggestion</numerusform>
            <numerusform>%Ln open suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain suggestion(s)</source>
        <translation>
            <numerusform>%Ln uncertain suggestion</numerusform>
            <numerusform>%Ln uncertain suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln pattern under {labels}.</numerusform>
            <numerusform>%Ln patterns under {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A spaCy pipeline of %Ln label(s).</source>
        <translation>
            <numerusform>A spaCy pipeline of %Ln label.</numerusform>
            <numerusform>A spaCy pipeline of %Ln labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>spaCy refuses %Ln pattern(s).</source>
        <translation>
            <numerusform>spaCy refuses %Ln pattern.</numerusform>
            <numerusform>spaCy refuses %Ln patterns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in {documents}</source>
        <translation>
            <numerusform>%Ln place in {documents}</numerusform>
            <numerusform>%Ln places in {documents}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln confirmed span(s)</source>
        <translation>
            <numerusform>%Ln confirmed span</numerusform>
            <numerusform>%Ln confirmed spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestion(s), dashed and with a question mark</source>
        <translation>
            <numerusform>%Ln open suggestion, dashed and with a question mark</numerusform>
            <numerusform>%Ln open suggestions, dashed and with a question mark</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PrintingFlow</name>
    <message numerus="yes">
        <source>%Ln page(s) (is|are) on (its|their) way to the printer.</source>
        <translation>
            <numerusform>%Ln page is on its way to the printer.</numerusform>
            <numerusform>%Ln pages are on their way to the printer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) saved in {file}.</source>
        <translation>
            <numerusform>%Ln page saved in {file}.</numerusform>
            <numerusform>%Ln pages saved in {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message numerus="yes">
        <source>{done} of %Ln document(s) done · {percent} %</source>
        <translation>
            <numerusform>{done} of %Ln document done · {percent} %</numerusform>
            <numerusform>{done} of %Ln documents done · {percent} %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message numerus="yes">
        <source>The label “{name}” is still on %Ln span(s). Relabel or remove what has it first.</source>
        <translation>
            <numerusform>The label “{name}” is still on %Ln span. Relabel or remove what has it first.</numerusform>
            <numerusform>The label “{name}” is still on %Ln spans. Relabel or remove what has it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “{name}” is still said of %Ln document(s). Take it away from them first; label:{name} in the filter line finds them.</source>
        <translation>
            <numerusform>The label “{name}” is still said of %Ln document. Take it away from them first; label:{name} in the filter line finds them.</numerusform>
            <numerusform>The label “{name}” is still said of %Ln documents. Take it away from them first; label:{name} in the filter line finds them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message numerus="yes">
        <source>Document “{key}” counts %Ln span(s) and has {counted}.</source>
        <translation>
            <numerusform>Document “{key}” counts %Ln span and has {counted}.</numerusform>
            <numerusform>Document “{key}” counts %Ln spans and has {counted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document “{key}” has %Ln span(s) that (lies|lie) outside of its text.</source>
        <translation>
            <numerusform>Document “{key}” has %Ln span that lies outside of its text.</numerusform>
            <numerusform>Document “{key}” has %Ln spans that lie outside of its text.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>confirmed %Ln time(s)</source>
        <translation>
            <numerusform>confirmed %Ln time</numerusform>
            <numerusform>confirmed %Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed %Ln time(s) as “{written}”</source>
        <translation>
            <numerusform>confirmed %Ln time as “{written}”</numerusform>
            <numerusform>confirmed %Ln times as “{written}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreSlider</name>
    <message numerus="yes">
        <source>%Ln hidden below {score}</source>
        <translation>
            <numerusform>%Ln hidden below {score}</numerusform>
            <numerusform>%Ln hidden below {score}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) in {documents}</source>
        <translation>
            <numerusform>%Ln other in {documents}</numerusform>
            <numerusform>%Ln others in {documents}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message numerus="yes">
        <source>{place} (%Ln token(s))</source>
        <translation>
            <numerusform>{place} (%Ln token)</numerusform>
            <numerusform>{place} (%Ln tokens)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spreading</name>
    <message numerus="yes">
        <source>also {count} in %Ln answered document(s)</source>
        <translation>
            <numerusform>also {count} in %Ln answered document</numerusform>
            <numerusform>also {count} in %Ln answered documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label {count} in %Ln answered document(s)</source>
        <translation>
            <numerusform>label {count} in %Ln answered document</numerusform>
            <numerusform>label {count} in %Ln answered documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>move (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>move the other here too</numerusform>
            <numerusform>move the %Ln others here too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>relabel (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>relabel the other here too</numerusform>
            <numerusform>relabel the %Ln others here too</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>remove (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>remove the other here too</numerusform>
            <numerusform>remove the %Ln others here too</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestReport</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) could not be read.</source>
        <translation>
            <numerusform>%Ln document could not be read.</numerusform>
            <numerusform>%Ln documents could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) in {documents}.</source>
        <translation>
            <numerusform>%Ln suggestion in {documents}.</numerusform>
            <numerusform>%Ln suggestions in {documents}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln suggestion(s) in {documents}.</source>
        <translation>
            <numerusform>Cancelled: %Ln suggestion in {documents}.</numerusform>
            <numerusform>Cancelled: %Ln suggestions in {documents}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln line cannot be used.</numerusform>
            <numerusform>%Ln lines cannot be used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln pattern under {labels}.</numerusform>
            <numerusform>%Ln patterns under {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln text under {labels}.</numerusform>
            <numerusform>%Ln texts under {labels}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestersDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used; line {line}: {reason}.</source>
        <translation>
            <numerusform>%Ln line cannot be used; line {line}: {reason}.</numerusform>
            <numerusform>%Ln lines cannot be used; line {line}: {reason}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrainDialog</name>
    <message numerus="yes">
        <source>%Ln document(s) accepted: {train} to train on, {held_out} held out to compare. The training starts from {base}.</source>
        <translation>
            <numerusform>%Ln document accepted: {train} to train on, {held_out} held out to compare. The training starts from {base}.</numerusform>
            <numerusform>%Ln documents accepted: {train} to train on, {held_out} held out to compare. The training starts from {base}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>accepted document(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>accepted document</numerusform>
            <numerusform>accepted documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>guidelines</name>
    <message numerus="yes">
        <source>Read the guidelines of %Ln label(s).</source>
        <translation>
            <numerusform>Read the guidelines of %Ln label.</numerusform>
            <numerusform>Read the guidelines of %Ln labels.</numerusform>
        </translation>
    </message>
</context>
</TS>
