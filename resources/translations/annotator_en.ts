<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%Ln pages</numerusform>
            <numerusform>%Ln pages</numerusform>
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
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln span</numerusform>
            <numerusform>%Ln spans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n confirmed spans</source>
        <translation>
            <numerusform>%Ln confirmed spans</numerusform>
            <numerusform>%Ln confirmed spans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n find hits</source>
        <translation>
            <numerusform>%Ln find hits</numerusform>
            <numerusform>%Ln find hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%Ln notes</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open suggestions</source>
        <translation>
            <numerusform>%Ln open suggestions</numerusform>
            <numerusform>%Ln open suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n uncertain suggestions</source>
        <translation>
            <numerusform>%Ln uncertain suggestions</numerusform>
            <numerusform>%Ln uncertain suggestions</numerusform>
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
</TS>
