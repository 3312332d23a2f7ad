<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Annotator</source>
        <translation>Об Annotator</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Компонент</translation>
    </message>
    <message>
        <source>Components and their licences</source>
        <translation>Компоненты и их лицензии</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Текст лицензии</translation>
    </message>
    <message>
        <source>Turns text into training data. MIT licence. {made_with}.</source>
        <translation>Превращает тексты в обучающие данные. Лицензия MIT. {made_with}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>see its own pages</source>
        <translation>см. сайт авторов</translation>
    </message>
    <message>
        <source>{name} comes without the text of its licence ({licence}).</source>
        <translation>{name} поставляется без текста лицензии ({licence}).</translation>
    </message>
</context>
<context>
    <name>Accounting</name>
    <message>
        <source>Counting suggestions</source>
        <translation>Подсчёт предложений</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Подсчёт отменён.</translation>
    </message>
</context>
<context>
    <name>AccountsTable</name>
    <message>
        <source>Accepted as it was</source>
        <translation>Принято без изменений</translation>
    </message>
    <message>
        <source>How current the counts are</source>
        <translation>Насколько свежи эти числа</translation>
    </message>
    <message>
        <source>Missed: confirmed in accepted documents, and not offered</source>
        <translation>Пропущено: подтверждено в принятых документах, но не предложено</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Сдвинуто</translation>
    </message>
    <message>
        <source>Nothing was suggested yet.</source>
        <translation>Пока ничего не предложено.</translation>
    </message>
    <message>
        <source>Of those decided, the share accepted as it was</source>
        <translation>Доля принятых без изменений среди рассмотренных</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Предложено</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <translation>Метка изменена</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Верно</translation>
    </message>
    <message>
        <source>Suggester</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>Источники предложений</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Turn the suggester off</source>
        <translation>Выключить источник предложений</translation>
    </message>
    <message>
        <source>Turn the suggester on</source>
        <translation>Включить источник предложений</translation>
    </message>
    <message>
        <source>What became of suggestions, by suggester and label</source>
        <translation>Что стало с предложениями, по источникам и меткам</translation>
    </message>
    <message>
        <source>Who suggested, and the labels</source>
        <translation>Кто предложил, и метки</translation>
    </message>
    <message>
        <source>{name} (off)</source>
        <translation>{name} (выкл.)</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>&amp;About Annotator</source>
        <translation>&amp;Об Annotator</translation>
    </message>
    <message>
        <source>&amp;Accept document, next</source>
        <translation>&amp;Принять документ, дальше</translation>
    </message>
    <message>
        <source>&amp;Accept span, go to next</source>
        <translation>&amp;Принять фрагмент, перейти к следующему</translation>
    </message>
    <message>
        <source>&amp;Back to the document before</source>
        <translation>&amp;Назад к предыдущему документу</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Закрыть проект</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>&amp;Details of the last crash…</source>
        <translation>&amp;Подробности последнего сбоя…</translation>
    </message>
    <message>
        <source>&amp;End one token on</source>
        <translation>Кон&amp;ец на токен дальше</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Find in document…</source>
        <translation>&amp;Найти в документе…</translation>
    </message>
    <message>
        <source>&amp;Flag document</source>
        <translation>Отметить &amp;флажком</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Руководство</translation>
    </message>
    <message>
        <source>&amp;Guidelines…</source>
        <translation>&amp;Инструкции…</translation>
    </message>
    <message>
        <source>&amp;Hide more uncertain suggestions</source>
        <translation>Скрыть &amp;больше сомнительных предложений</translation>
    </message>
    <message>
        <source>&amp;Import texts…</source>
        <translation>&amp;Импорт текстов…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;Label set…</source>
        <translation>Набор &amp;меток…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст к&amp;рупнее</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Next document</source>
        <translation>&amp;Следующий документ</translation>
    </message>
    <message>
        <source>&amp;Next span</source>
        <translation>&amp;Следующий фрагмент</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Открыть проект…</translation>
    </message>
    <message>
        <source>&amp;Previous document</source>
        <translation>Предыдущи&amp;й документ</translation>
    </message>
    <message>
        <source>&amp;Previous span</source>
        <translation>Предыдущи&amp;й фрагмент</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить</translation>
    </message>
    <message>
        <source>&amp;Reject document, next</source>
        <translation>О&amp;тклонить документ, дальше</translation>
    </message>
    <message>
        <source>&amp;Reject suggestion or remove span</source>
        <translation>О&amp;тклонить предложение или удалить фрагмент</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Skip document, next</source>
        <translation>Проп&amp;устить документ, дальше</translation>
    </message>
    <message>
        <source>&amp;Start one token on</source>
        <translation>&amp;Начало на токен дальше</translation>
    </message>
    <message>
        <source>&amp;Text only</source>
        <translation>Только т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample</source>
        <translation>&amp;Знакомство на примере</translation>
    </message>
    <message>
        <source>&amp;Train the pipeline…</source>
        <translation>&amp;Обучить конвейер…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>Choose &amp;label…</source>
        <translation>&amp;Выбрать метку…</translation>
    </message>
    <message>
        <source>D&amp;ocuments panel</source>
        <translation>Панель &amp;документов</translation>
    </message>
    <message>
        <source>End one character back</source>
        <translation>Конец на знак назад</translation>
    </message>
    <message>
        <source>End one character on</source>
        <translation>Конец на знак дальше</translation>
    </message>
    <message>
        <source>End one token &amp;back</source>
        <translation>Коне&amp;ц на токен назад</translation>
    </message>
    <message>
        <source>Every change is saved at once.</source>
        <translation>Каждое изменение сохраняется сразу.</translation>
    </message>
    <message>
        <source>F&amp;orward again</source>
        <translation>Снова &amp;вперёд</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;далее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;ранее</translation>
    </message>
    <message>
        <source>Find as you &amp;type, then label</source>
        <translation>Искать при &amp;вводе, затем пометить</translation>
    </message>
    <message>
        <source>Five hints, in the window itself.</source>
        <translation>Пять подсказок прямо в окне.</translation>
    </message>
    <message>
        <source>Go to docu&amp;ment…</source>
        <translation>Перейти к доку&amp;менту…</translation>
    </message>
    <message>
        <source>Guideli&amp;nes panel</source>
        <translation>Панель и&amp;нструкций</translation>
    </message>
    <message>
        <source>Hi&amp;gh contrast theme</source>
        <translation>Контр&amp;астная тема</translation>
    </message>
    <message>
        <source>Hide &amp;fewer uncertain suggestions</source>
        <translation>Ск&amp;рыть меньше сомнительных предложений</translation>
    </message>
    <message>
        <source>Histor&amp;y panel</source>
        <translation>Пане&amp;ль истории</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Импорт п&amp;апки…</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>&amp;Светлая тема</translation>
    </message>
    <message>
        <source>Lea&amp;ve span</source>
        <translation>Покинуть &amp;фрагмент</translation>
    </message>
    <message>
        <source>N&amp;ote on the span…</source>
        <translation>&amp;Заметка к фрагменту…</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>След&amp;ующая область</translation>
    </message>
    <message>
        <source>Next &amp;uncertain suggestion</source>
        <translation>Следующее с&amp;омнительное предложение</translation>
    </message>
    <message>
        <source>Note on the &amp;document…</source>
        <translation>Заметка &amp;к документу…</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Открыть папку &amp;журналов</translation>
    </message>
    <message>
        <source>Open export fo&amp;lder</source>
        <translation>Отк&amp;рыть папку экспорта</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>Opens the page about where you are.</source>
        <translation>Открывает страницу о том, чем вы сейчас заняты.</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Н&amp;астройки…</translation>
    </message>
    <message>
        <source>Previous p&amp;ane</source>
        <translation>Предыду&amp;щая область</translation>
    </message>
    <message>
        <source>Previous un&amp;certain suggestion</source>
        <translation>Предыдущее со&amp;мнительное предложение</translation>
    </message>
    <message>
        <source>Restore poin&amp;ts…</source>
        <translation>&amp;Точки восстановления…</translation>
    </message>
    <message>
        <source>Run &amp;command or go to…</source>
        <translation>Выполнить &amp;команду или перейти…</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>S&amp;uggesters…</source>
        <translation>&amp;Источники предложений…</translation>
    </message>
    <message>
        <source>Same label for every same &amp;mention</source>
        <translation>Та &amp;же метка для всех таких же мест</translation>
    </message>
    <message>
        <source>Same label in ans&amp;wered documents as well</source>
        <translation>Та же метка &amp;и в документах с ответом</translation>
    </message>
    <message>
        <source>Same label in the whole pro&amp;ject</source>
        <translation>Та же метка во всём прое&amp;кте</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>Show &amp;hints</source>
        <translation>Показывать &amp;подсказки</translation>
    </message>
    <message>
        <source>Show o&amp;verview</source>
        <translation>Показывать о&amp;бзор</translation>
    </message>
    <message>
        <source>Start one character back</source>
        <translation>Начало на знак назад</translation>
    </message>
    <message>
        <source>Start one character on</source>
        <translation>Начало на знак дальше</translation>
    </message>
    <message>
        <source>Start one token bac&amp;k</source>
        <translation>Начало на токен наза&amp;д</translation>
    </message>
    <message>
        <source>Suggest a&amp;gain</source>
        <translation>Предложить &amp;заново</translation>
    </message>
    <message>
        <source>Suggest for &amp;every open document</source>
        <translation>Предложить для вс&amp;ех открытых документов</translation>
    </message>
    <message>
        <source>The strip beside the scroll bar.</source>
        <translation>Полоса рядом с полосой прокрутки.</translation>
    </message>
    <message>
        <source>Theme as the &amp;system</source>
        <translation>Тема как в с&amp;истеме</translation>
    </message>
</context>
<context>
    <name>Announcing</name>
    <message numerus="yes">
        <source>Document opened, %Ln suggestion(s) left</source>
        <translation>
            <numerusform>Документ открыт, осталось %Ln предложение</numerusform>
            <numerusform>Документ открыт, осталось %Ln предложения</numerusform>
            <numerusform>Документ открыт, осталось %Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>Сделано: {what}</translation>
    </message>
    <message>
        <source>Not saved: {sentence}</source>
        <translation>Не сохранено: {sentence}</translation>
    </message>
    <message>
        <source>{mark}, {place} of {count}</source>
        <translation>{mark}, {place} из {count}</translation>
    </message>
</context>
<context>
    <name>Answering</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) not looked at. {key} again accepts (it|them).</source>
        <translation>
            <numerusform>%Ln предложение не просмотрено. Ещё раз {key} — и оно будет принято.</numerusform>
            <numerusform>%Ln предложения не просмотрены. Ещё раз {key} — и они будут приняты.</numerusform>
            <numerusform>%Ln предложений не просмотрено. Ещё раз {key} — и они будут приняты.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AtomicFile</name>
    <message>
        <source>{path} is a folder. Give the name of a file.</source>
        <translation>{path} — папка. Укажите имя файла.</translation>
    </message>
    <message>
        <source>{path}: cannot be written ({reason}). Choose another folder.</source>
        <translation>{path}: записать нельзя ({reason}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>{path}: could not be written ({reason}). The old file is unchanged.</source>
        <translation>{path}: не удалось записать ({reason}). Прежний файл не изменён.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is the project itself. Name the copy that you want to go back to.</source>
        <translation>Резервная копия — это сам проект. Укажите копию, к которой хотите вернуться.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it first, or choose another one.</source>
        <translation>Нет папки «{folder}». Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>{kept}: cannot be written ({reason}). Nothing was changed.</source>
        <translation>{kept}: записать нельзя ({reason}). Ничего не изменено.</translation>
    </message>
    <message>
        <source>{project}: cannot be written ({reason}).</source>
        <translation>{project}: записать нельзя ({reason}).</translation>
    </message>
    <message>
        <source>“{name}” is being worked on. Close it there first.</source>
        <translation>С «{name}» сейчас работают. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>“{name}” is not whole, so nothing was changed: {problem}</source>
        <translation>«{name}» повреждён, поэтому ничего не изменено: {problem}</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that cannot be written ({reason}).</source>
        <translation>«{name}» лежит в папке, в которую нельзя записывать ({reason}).</translation>
    </message>
    <message>
        <source>“{project}” is a folder, not a project. Choose a file that ends in {ending}.</source>
        <translation>«{project}» — папка, а не проект. Выберите файл, который кончается на {ending}.</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Подсказка</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Завершить знакомство</translation>
    </message>
    <message>
        <source>Leave the tour (Esc)</source>
        <translation>Завершить знакомство (Esc)</translation>
    </message>
    <message>
        <source>Next hint</source>
        <translation>Следующая подсказка</translation>
    </message>
    <message>
        <source>Which hint of how many</source>
        <translation>Какая подсказка из скольких</translation>
    </message>
</context>
<context>
    <name>Center</name>
    <message>
        <source>Import texts…</source>
        <translation>Импорт текстов…</translation>
    </message>
    <message>
        <source>No document yet. Drop text files here.</source>
        <translation>Документов пока нет. Перетащите сюда текстовые файлы.</translation>
    </message>
    <message>
        <source>Opening the document…</source>
        <translation>Документ открывается…</translation>
    </message>
</context>
<context>
    <name>ColourPalette</name>
    <message>
        <source>Colour of the label</source>
        <translation>Цвет метки</translation>
    </message>
</context>
<context>
    <name>ColumnRoles</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Document label</source>
        <translation>Метка документа</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Метаданные</translation>
    </message>
    <message>
        <source>Name or id</source>
        <translation>Имя или идентификатор</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>What the columns hold</source>
        <translation>Что содержат столбцы</translation>
    </message>
    <message>
        <source>“{column}” holds</source>
        <translation>«{column}» содержит</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>Command, @document or #label</source>
        <translation>Команда, @документ или #метка</translation>
    </message>
    <message>
        <source>Documents with “{words}”</source>
        <translation>Документы с «{words}»</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>No command fits. @ looks for documents.</source>
        <translation>Подходящей команды нет. @ ищет документы.</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Подходящего документа нет.</translation>
    </message>
    <message>
        <source>No label fits.</source>
        <translation>Подходящей метки нет.</translation>
    </message>
    <message>
        <source>Run a command or go to a document</source>
        <translation>Выполнить команду или перейти к документу</translation>
    </message>
    <message>
        <source>Run a command, @ to go to a document, # to choose a label</source>
        <translation>Команда, @ — перейти к документу, # — выбрать метку</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>All changes are saved.</source>
        <translation>Все изменения сохранены.</translation>
    </message>
</context>
<context>
    <name>Complaint</name>
    <message>
        <source>What is wrong</source>
        <translation>Что не так</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>UTF-16 units</source>
        <translation>единицы UTF-16</translation>
    </message>
    <message>
        <source>UTF-16 units, with CRLF as one</source>
        <translation>единицы UTF-16, CRLF считается за одну</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>кодовые точки</translation>
    </message>
    <message>
        <source>code points, with CRLF as one</source>
        <translation>кодовые точки, CRLF считается за одну</translation>
    </message>
    <message>
        <source>grapheme clusters</source>
        <translation>видимые символы</translation>
    </message>
</context>
<context>
    <name>Difference</name>
    <message numerus="yes">
        <source>In %Ln open document(s): {changes}, {same} the same.</source>
        <translation>
            <numerusform>В %Ln открытом документе: {changes}, без изменений: {same}.</numerusform>
            <numerusform>В %Ln открытых документах: {changes}, без изменений: {same}.</numerusform>
            <numerusform>В %Ln открытых документах: {changes}, без изменений: {same}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No open document is left to compare suggestions on.</source>
        <translation>Не осталось открытых документов, на которых можно сравнить предложения.</translation>
    </message>
    <message>
        <source>appeared</source>
        <translation>появилось</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>сдвинуто</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>сменило метку</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>исчезло</translation>
    </message>
</context>
<context>
    <name>DocumentBar</name>
    <message>
        <source>About the document</source>
        <translation>О документе</translation>
    </message>
    <message>
        <source>Labels of the document</source>
        <translation>Метки документа</translation>
    </message>
    <message>
        <source>Note on the document</source>
        <translation>Заметка к документу</translation>
    </message>
    <message>
        <source>Say {label} of the document</source>
        <translation>Дать документу метку {label}</translation>
    </message>
</context>
<context>
    <name>DocumentListModel</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>{state}, flagged</source>
        <translation>{state}, с флажком</translation>
    </message>
    <message>
        <source>{state}, with a note</source>
        <translation>{state}, с заметкой</translation>
    </message>
</context>
<context>
    <name>DocumentRowDelegate</name>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Text of the document</source>
        <translation>Текст документа</translation>
    </message>
</context>
<context>
    <name>DocumentsPanel</name>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По имени</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Готовые документы</translation>
    </message>
    <message>
        <source>Finds words in texts and names. Also state:open, label:ORG, flag:yes, note:unsure.</source>
        <translation>Ищет слова в текстах и именах. Также state:open, label:ORG, flag:yes, note:unsure.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>По импорту</translation>
    </message>
    <message>
        <source>Most spans</source>
        <translation>Больше фрагментов</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Сначала сомнительные</translation>
    </message>
    <message>
        <source>No document fits.</source>
        <translation>Подходящего документа нет.</translation>
    </message>
    <message>
        <source>No document yet.</source>
        <translation>Документов пока нет.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открытые</translation>
    </message>
    <message>
        <source>Order of documents</source>
        <translation>Порядок документов</translation>
    </message>
    <message>
        <source>Search all texts</source>
        <translation>Поиск по всем текстам</translation>
    </message>
    <message>
        <source>Shortest</source>
        <translation>Короткие</translation>
    </message>
    <message>
        <source>What is wrong with the filter</source>
        <translation>Что не так с фильтром</translation>
    </message>
    <message>
        <source>Which documents</source>
        <translation>Какие документы</translation>
    </message>
    <message>
        <source>{done} of {total} done</source>
        <translation>Готово {done} из {total}</translation>
    </message>
    <message>
        <source>– Ignored</source>
        <translation>– Пропущенные</translation>
    </message>
    <message>
        <source>○ To do</source>
        <translation>○ Не начатые</translation>
    </message>
    <message>
        <source>◐ In progress</source>
        <translation>◐ В работе</translation>
    </message>
    <message>
        <source>⚑ Flagged</source>
        <translation>⚑ С флажком</translation>
    </message>
    <message>
        <source>✎ With a note</source>
        <translation>✎ С заметкой</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Принятые</translation>
    </message>
    <message>
        <source>✕ Rejected</source>
        <translation>✕ Отклонённые</translation>
    </message>
</context>
<context>
    <name>DropTarget</name>
    <message>
        <source>(one project at a time: the others stay closed)</source>
        <translation>(по одному проекту: остальные не откроются)</translation>
    </message>
    <message>
        <source>Import {texts} into {project}</source>
        <translation>Импортировать {texts} в {project}</translation>
    </message>
    <message>
        <source>Make a project of {texts}</source>
        <translation>Создать проект: {texts}</translation>
    </message>
    <message>
        <source>Open {project}</source>
        <translation>Открыть {project}</translation>
    </message>
    <message>
        <source>Open {project} and import {texts} into it</source>
        <translation>Открыть {project} и импортировать {texts}</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <translation>папка {name}</translation>
    </message>
    <message>
        <source>{count} files and folders</source>
        <translation>файлы и папки ({count})</translation>
    </message>
    <message>
        <source>{count} folders</source>
        <translation>папки ({count})</translation>
    </message>
    <message>
        <source>{count} texts</source>
        <translation>тексты ({count})</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>a decision on {start}-{end} as {label} is not there</source>
        <translation>решения о {start}-{end} как {label} нет</translation>
    </message>
    <message>
        <source>a decision on {start}-{end} as {label} is there already</source>
        <translation>решение о {start}-{end} как {label} уже есть</translation>
    </message>
    <message>
        <source>a label of the document is not there</source>
        <translation>метки документа нет</translation>
    </message>
    <message>
        <source>a label of the document is there already</source>
        <translation>метка документа уже есть</translation>
    </message>
    <message>
        <source>a span is there already</source>
        <translation>фрагмент уже есть</translation>
    </message>
    <message>
        <source>answer, flag or note differ from the state the edit starts from</source>
        <translation>ответ, флажок или заметка не те, с которых начинается изменение</translation>
    </message>
    <message>
        <source>span {uid} is not there</source>
        <translation>фрагмента {uid} нет</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Cancelled.</source>
        <translation>Отменено.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Принятые</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>&amp;Ignored</source>
        <translation>Проп&amp;ущенные</translation>
    </message>
    <message>
        <source>&amp;Rejected</source>
        <translation>О&amp;тклонённые</translation>
    </message>
    <message>
        <source>Choose at least one answer.</source>
        <translation>Выберите хотя бы один ответ.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Comma&amp;nd</source>
        <translation>Ко&amp;манда</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Копировать командную строку</translation>
    </message>
    <message>
        <source>Documents whose answer is</source>
        <translation>Документы с ответом</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Экспорт в</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message>
        <source>First lines of the file</source>
        <translation>Первые строки файла</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Has no place for {list}.</source>
        <translation>Не может хранить: {list}.</translation>
    </message>
    <message>
        <source>Name the file to write.</source>
        <translation>Укажите файл для записи.</translation>
    </message>
    <message>
        <source>No document has such an answer yet.</source>
        <translation>Документов с таким ответом пока нет.</translation>
    </message>
    <message>
        <source>No document has such an answer yet: answer some first (Enter accepts a document).</source>
        <translation>Документов с таким ответом пока нет: сначала ответьте на несколько (Enter принимает документ).</translation>
    </message>
    <message>
        <source>S&amp;how…</source>
        <translation>По&amp;казать…</translation>
    </message>
    <message>
        <source>Show what would be lost</source>
        <translation>Показать, что будет потеряно</translation>
    </message>
    <message>
        <source>The file is not text, so it cannot be shown here.</source>
        <translation>Файл не текстовый, поэтому показать его здесь нельзя.</translation>
    </message>
    <message>
        <source>The folder of this file does not exist. Choose another one.</source>
        <translation>Папки этого файла не существует. Выберите другую.</translation>
    </message>
    <message>
        <source>The parts of the split add up to {total} %. Make it 100.</source>
        <translation>Части в сумме дают {total} %. Должно быть 100.</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>То же в командной строке</translation>
    </message>
    <message>
        <source>What the format cannot carry</source>
        <translation>Чего формат не может хранить</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Что будет потеряно</translation>
    </message>
    <message>
        <source>Write &amp;tokens</source>
        <translation>Записывать &amp;токены</translation>
    </message>
    <message>
        <source>Write tokens</source>
        <translation>Записывать токены</translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Exporting</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>This system has no program that shows folders. The file is in {folder}.</source>
        <translation>В системе нет программы для показа папок. Файл лежит в {folder}.</translation>
    </message>
</context>
<context>
    <name>ExportReport</name>
    <message numerus="yes">
        <source>%Ln document(s) with {spans} written to {files}.</source>
        <translation>
            <numerusform>%Ln документ ({spans}) записан в {files}.</numerusform>
            <numerusform>%Ln документа ({spans}) записаны в {files}.</numerusform>
            <numerusform>%Ln документов ({spans}) записано в {files}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried.</source>
        <translation>
            <numerusform>%Ln элемент не удалось сохранить.</numerusform>
            <numerusform>%Ln элемента не удалось сохранить.</numerusform>
            <numerusform>%Ln элементов не удалось сохранить.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) could not be carried; --json lists them.</source>
        <translation>
            <numerusform>%Ln элемент не удалось сохранить; --json перечислит их.</numerusform>
            <numerusform>%Ln элемента не удалось сохранить; --json перечислит их.</numerusform>
            <numerusform>%Ln элементов не удалось сохранить; --json перечислит их.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>F1 after</source>
        <translation>F1 после</translation>
    </message>
    <message>
        <source>F1 before</source>
        <translation>F1 до</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>P after</source>
        <translation>P после</translation>
    </message>
    <message>
        <source>P before</source>
        <translation>P до</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Конвейер</translation>
    </message>
    <message>
        <source>Precision and recall in one figure</source>
        <translation>Точность и полнота одним числом</translation>
    </message>
    <message>
        <source>Precision: of what is suggested, how many percent are right</source>
        <translation>Точность: сколько процентов предложенного верно</translation>
    </message>
    <message>
        <source>R after</source>
        <translation>R после</translation>
    </message>
    <message>
        <source>R before</source>
        <translation>R до</translation>
    </message>
    <message>
        <source>Recall: of what is right, how many percent are suggested</source>
        <translation>Полнота: сколько процентов верного предложено</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Обучено</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Версия</translation>
    </message>
    <message>
        <source>{pipeline} (before any training)</source>
        <translation>{pipeline} (до обучения)</translation>
    </message>
</context>
<context>
    <name>FileFlow</name>
    <message>
        <source>Annotator projects ({ending})</source>
        <translation>Проекты Annotator ({ending})</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>As in {project}</source>
        <translation>Как в {project}</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Немецкий</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Открыть проект</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Русский</translation>
    </message>
    <message>
        <source>Several, or another one</source>
        <translation>Несколько или другой</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Испанский</translation>
    </message>
    <message>
        <source>The sample is open already.</source>
        <translation>Пример уже открыт.</translation>
    </message>
</context>
<context>
    <name>Filtering</name>
    <message>
        <source>There is no state “{value}”. Known are {known}.</source>
        <translation>Нет состояния «{value}». Известны {known}.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find in document</source>
        <translation>Найти в документе</translation>
    </message>
    <message>
        <source>Find in this document</source>
        <translation>Найти в этом документе</translation>
    </message>
    <message>
        <source>Find, Enter selects it</source>
        <translation>Найти; Enter выделяет</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Match &amp;case</source>
        <translation>Учитывать &amp;регистр</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Учитывать регистр</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Следующее совпадение</translation>
    </message>
    <message>
        <source>No hit</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Предыдущее совпадение</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} из {total}</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>A row per span with its document, offsets (code points), label and words, for a spreadsheet. Cells that look like a formula begin with an apostrophe.</source>
        <translation>Строка на фрагмент: документ, позиции (кодовые точки), метка и слова, для электронной таблицы. Ячейки, похожие на формулу, начинаются с апострофа.</translation>
    </message>
    <message>
        <source>A token per line with its tag (IOB2) in the last of four columns. The text itself is not in it.</source>
        <translation>Токен на строку с пометкой (IOB2) в последнем из четырёх столбцов. Самого текста в файле нет.</translation>
    </message>
    <message>
        <source>CSV of spans</source>
        <translation>CSV фрагментов</translation>
    </message>
    <message>
        <source>CSV or TSV</source>
        <translation>CSV или TSV</translation>
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
        <translation>По объекту JSON на строку: простые тексты, задания Prodigy, примеры doccano. Записывается в виде Prodigy, с токенами.</translation>
    </message>
    <message>
        <source>One document per file, line or block between blank lines; the markup of Markdown is kept as text.</source>
        <translation>По документу на файл, строку или блок между пустыми строками; разметка Markdown остаётся текстом.</translation>
    </message>
    <message>
        <source>One document per row of a table: a column of texts, others for id, spans, label and answer.</source>
        <translation>По документу на строку таблицы: столбец с текстами, другие — для идентификатора, фрагментов, метки и ответа.</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>What `spacy train` reads: entities, all spans in the group “sc” for the span categorizer, and labels of documents in `cats`.</source>
        <translation>То, что читает `spacy train`: сущности, все фрагменты в группе «sc» для классификатора фрагментов и метки документов в `cats`.</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>ответы</translation>
    </message>
    <message>
        <source>flags</source>
        <translation>флажки</translation>
    </message>
    <message>
        <source>labels of documents</source>
        <translation>метки документов</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>метаданные</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>заметки</translation>
    </message>
    <message>
        <source>sources and scores</source>
        <translation>источники и оценки</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>фрагменты</translation>
    </message>
    <message>
        <source>spans off the borders of tokens</source>
        <translation>фрагменты мимо границ токенов</translation>
    </message>
    <message>
        <source>spans that overlap</source>
        <translation>пересекающиеся фрагменты</translation>
    </message>
    <message>
        <source>the texts</source>
        <translation>тексты</translation>
    </message>
    <message>
        <source>which suggestions were rejected</source>
        <translation>какие предложения отклонены</translation>
    </message>
</context>
<context>
    <name>Gathered</name>
    <message numerus="yes">
        <source>%Ln document(s) (is|are) accepted, and training needs {fewest}.</source>
        <translation>
            <numerusform>Принят %Ln документ, а для обучения нужно {fewest}.</numerusform>
            <numerusform>Принято %Ln документа, а для обучения нужно {fewest}.</numerusform>
            <numerusform>Принято %Ln документов, а для обучения нужно {fewest}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accepted documents have too few spans to learn from. Label some more, and accept them.</source>
        <translation>В принятых документах слишком мало фрагментов для обучения. Разметьте ещё несколько и примите их.</translation>
    </message>
    <message>
        <source>Until then what you have confirmed and rejected makes suggestions at once.</source>
        <translation>До тех пор предложения сразу строятся по тому, что вы подтвердили и отклонили.</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Begin</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Импорт и экспорт</translation>
    </message>
    <message>
        <source>Look up</source>
        <translation>Справочное</translation>
    </message>
    <message>
        <source>Organise</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>key</source>
        <translation>клавиша</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>что она делает</translation>
    </message>
</context>
<context>
    <name>GuidelinesEditor</name>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Guidelines in Markdown</source>
        <translation>Инструкции в Markdown</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Как это выглядит</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Saved as you type.</source>
        <translation>Сохраняется при вводе.</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>What is it? What is it not? Examples, hard cases …</source>
        <translation>Что это? Что не это? Примеры, трудные случаи …</translation>
    </message>
    <message>
        <source>Whether it is saved</source>
        <translation>Сохранено ли</translation>
    </message>
</context>
<context>
    <name>GuidelinesFlow</name>
    <message>
        <source>Export guidelines</source>
        <translation>Экспорт инструкций</translation>
    </message>
    <message>
        <source>Exported to {path}.</source>
        <translation>Экспортировано в {path}.</translation>
    </message>
    <message>
        <source>Import guidelines</source>
        <translation>Импорт инструкций</translation>
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
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>GuidelinesPanel</name>
    <message>
        <source>Edit the guidelines</source>
        <translation>Изменить инструкции</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>For every label</source>
        <translation>Для каждой метки</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>Label that the guidelines are of</source>
        <translation>Метка, к которой относятся инструкции</translation>
    </message>
    <message>
        <source>Nothing is written yet.
Say what each label means, with examples and hard cases.</source>
        <translation>Пока ничего не написано.
Опишите, что значит каждая метка, с примерами и трудными случаями.</translation>
    </message>
    <message>
        <source>Text of the guidelines</source>
        <translation>Текст инструкций</translation>
    </message>
    <message>
        <source>The whole project</source>
        <translation>Весь проект</translation>
    </message>
    <message>
        <source>Write guidelines</source>
        <translation>Написать инструкции</translation>
    </message>
    <message>
        <source>Write guidelines…</source>
        <translation>Написать инструкции…</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln страница</numerusform>
            <numerusform>%Ln страницы</numerusform>
            <numerusform>%Ln страниц</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Guide — Annotator</source>
        <translation>Руководство — Annotator</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Поиск по руководству</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
</context>
<context>
    <name>HintBanner</name>
    <message>
        <source>Confirm each</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Confirm each: {key} asks first if suggestions are left</source>
        <translation>По одному: {key} сначала спросит, если остались предложения</translation>
    </message>
    <message>
        <source>Fix and finish</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>Fix and finish: {key} accepts all suggestions that are left</source>
        <translation>Сразу: {key} принимает все оставшиеся предложения</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Подсказки</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Review mode</source>
        <translation>Режим проверки</translation>
    </message>
    <message>
        <source>Review mode: {title}</source>
        <translation>Режим проверки: {title}</translation>
    </message>
    <message>
        <source>What can be done about it</source>
        <translation>Что можно сделать</translation>
    </message>
    <message>
        <source>What is left</source>
        <translation>Что осталось</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message numerus="yes">
        <source>%Ln suggestion(s) left</source>
        <translation>
            <numerusform>Осталось %Ln предложение</numerusform>
            <numerusform>Осталось %Ln предложения</numerusform>
            <numerusform>Осталось %Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принят</translation>
    </message>
    <message>
        <source>Looking for suggestions…</source>
        <translation>Поиск предложений…</translation>
    </message>
    <message>
        <source>No suggestion left</source>
        <translation>Предложений не осталось</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Пропущен</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>принять</translation>
    </message>
    <message>
        <source>choose a label</source>
        <translation>выбрать метку</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>команды</translation>
    </message>
    <message>
        <source>find and label</source>
        <translation>найти и пометить</translation>
    </message>
    <message>
        <source>finish document</source>
        <translation>закончить документ</translation>
    </message>
    <message numerus="yes">
        <source>label %Ln more place(s)</source>
        <translation>
            <numerusform>пометить ещё %Ln место</numerusform>
            <numerusform>пометить ещё %Ln места</numerusform>
            <numerusform>пометить ещё %Ln мест</numerusform>
        </translation>
    </message>
    <message>
        <source>label it</source>
        <translation>пометить</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>покинуть</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>оставить</translation>
    </message>
    <message>
        <source>move end</source>
        <translation>сдвинуть конец</translation>
    </message>
    <message>
        <source>move start</source>
        <translation>сдвинуть начало</translation>
    </message>
    <message>
        <source>next</source>
        <translation>дальше</translation>
    </message>
    <message>
        <source>next span</source>
        <translation>следующий фрагмент</translation>
    </message>
    <message>
        <source>next suggestion</source>
        <translation>следующее предложение</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>отклонить</translation>
    </message>
    <message>
        <source>relabel</source>
        <translation>сменить метку</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>same mentions</source>
        <translation>такие же места</translation>
    </message>
</context>
<context>
    <name>HistoryFlow</name>
    <message numerus="yes">
        <source>%Ln step(s) will be redone.</source>
        <translation>
            <numerusform>%Ln шаг будет повторён.</numerusform>
            <numerusform>%Ln шага будут повторены.</numerusform>
            <numerusform>%Ln шагов будет повторено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) will be undone.</source>
        <translation>
            <numerusform>%Ln шаг будет отменён.</numerusform>
            <numerusform>%Ln шага будут отменены.</numerusform>
            <numerusform>%Ln шагов будет отменено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is as it was then already.</source>
        <translation>Всё уже так, как было тогда.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Going back</source>
        <translation>Возврат назад</translation>
    </message>
    <message>
        <source>Going forward</source>
        <translation>Переход вперёд</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Показать</translation>
    </message>
    <message numerus="yes">
        <source>Went back %Ln step(s).</source>
        <translation>
            <numerusform>Возврат на %Ln шаг.</numerusform>
            <numerusform>Возврат на %Ln шага.</numerusform>
            <numerusform>Возврат на %Ln шагов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Went forward %Ln step(s).</source>
        <translation>
            <numerusform>Вперёд на %Ln шаг.</numerusform>
            <numerusform>Вперёд на %Ln шага.</numerusform>
            <numerusform>Вперёд на %Ln шагов.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” was done later in the same place. Undo that first.</source>
        <translation>«{name}» сделано позже в том же месте. Сначала отмените это.</translation>
    </message>
</context>
<context>
    <name>HistoryListModel</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документе</numerusform>
            <numerusform>%Ln документах</numerusform>
            <numerusform>%Ln документах</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>отброшено</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>All later steps of yours are undone. They can be redone until you do something.</source>
        <translation>Все ваши более поздние шаги отменены. Их можно повторить, пока вы не сделаете что-то новое.</translation>
    </message>
    <message>
        <source>Go to this point</source>
        <translation>Перейти к этому моменту</translation>
    </message>
    <message>
        <source>Goes to the document and the place.</source>
        <translation>Переходит к документу и месту.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Nothing was done yet.
Every step will stand here, and can be taken back.</source>
        <translation>Пока ничего не сделано.
Здесь будет каждый шаг, и его можно отменить.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Takes this step back and leaves all later ones, if none was built on it.</source>
        <translation>Отменяет этот шаг и оставляет более поздние, если они на нём не основаны.</translation>
    </message>
    <message>
        <source>Undo only this</source>
        <translation>Отменить только это</translation>
    </message>
    <message>
        <source>What has to be asked or said</source>
        <translation>Что нужно спросить или сказать</translation>
    </message>
    <message>
        <source>What was done, the newest first</source>
        <translation>Что сделано, сначала новое</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>Добавить &amp;файлы…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Импортировать</translation>
    </message>
    <message>
        <source>&amp;Import 1 document</source>
        <translation>&amp;Импортировать 1 документ</translation>
    </message>
    <message>
        <source>&amp;Import the {count} good ones</source>
        <translation>&amp;Импортировать хорошие ({count})</translation>
    </message>
    <message>
        <source>&amp;Import {count} documents</source>
        <translation>&amp;Импортировать документы ({count})</translation>
    </message>
    <message>
        <source>&amp;Leave out texts that the project has already</source>
        <translation>&amp;Пропускать тексты, которые уже есть в проекте</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 файл</translation>
    </message>
    <message>
        <source>1 has a text that is known under another name</source>
        <translation>текст одной известен под другим именем</translation>
    </message>
    <message>
        <source>1 is in the project already and stays as it is</source>
        <translation>одна уже есть в проекте и останется как есть</translation>
    </message>
    <message>
        <source>1 record</source>
        <translation>1 запись</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Добавить папку</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Add files or a folder, or drop them here.</source>
        <translation>Добавьте файлы или папку либо перетащите их сюда.</translation>
    </message>
    <message>
        <source>Add fol&amp;der…</source>
        <translation>Добавить &amp;папку…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Не читаются</translation>
    </message>
    <message>
        <source>Cannot be read ({count})</source>
        <translation>Не читаются ({count})</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Counting… {count} records so far</source>
        <translation>Подсчёт… пока записей: {count}</translation>
    </message>
    <message>
        <source>Files and folders to import</source>
        <translation>Файлы и папки для импорта</translation>
    </message>
    <message>
        <source>First documents</source>
        <translation>Первые документы</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Leave out texts that are known</source>
        <translation>Пропускать известные тексты</translation>
    </message>
    <message>
        <source>Nothing in these files can be read. The list on the right says why.</source>
        <translation>В этих файлах ничего нельзя прочитать. Причины — в списке справа.</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Тексты ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>The first documents</source>
        <translation>Первые документы</translation>
    </message>
    <message>
        <source>There is nothing new in these files: the project has all of it already.</source>
        <translation>В этих файлах нет ничего нового: всё это уже есть в проекте.</translation>
    </message>
    <message>
        <source>What would be imported</source>
        <translation>Что будет импортировано</translation>
    </message>
    <message>
        <source>What would come in, and what cannot be read</source>
        <translation>Что будет добавлено и что не читается</translation>
    </message>
    <message>
        <source>{count} are in the project already and stay as they are</source>
        <translation>уже есть в проекте и останутся как есть: {count}</translation>
    </message>
    <message>
        <source>{count} cannot</source>
        <translation>нельзя: {count}</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>файлов: {count}</translation>
    </message>
    <message>
        <source>{count} have texts that are known under other names</source>
        <translation>тексты известны под другими именами: {count}</translation>
    </message>
    <message>
        <source>{count} in {files}: {good} can be read</source>
        <translation>{count} ({files}): можно прочитать {good}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation>записей: {count}</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
<context>
    <name>ImportFlow</name>
    <message>
        <source>Could not be read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Documents imported</source>
        <translation>Импортировано документов</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Импорт папки</translation>
    </message>
    <message>
        <source>Import texts</source>
        <translation>Импорт текстов</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>New labels: {labels}.</source>
        <translation>Новые метки: {labels}.</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Texts ({endings});;All files (*)</source>
        <translation>Тексты ({endings});;Все файлы (*)</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Уже были</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>%Ln (was|were) there already</source>
        <translation>
            <numerusform>%Ln уже был</numerusform>
            <numerusform>%Ln уже были</numerusform>
            <numerusform>%Ln уже было</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln не прочитан</numerusform>
            <numerusform>%Ln не прочитаны</numerusform>
            <numerusform>%Ln не прочитано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) imported</source>
        <translation>
            <numerusform>импортирован %Ln документ</numerusform>
            <numerusform>импортировано %Ln документа</numerusform>
            <numerusform>импортировано %Ln документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s)</source>
        <translation>
            <numerusform>%Ln предложение</numerusform>
            <numerusform>%Ln предложения</numerusform>
            <numerusform>%Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled: {parts}.</source>
        <translation>Отменено: {parts}.</translation>
    </message>
    <message>
        <source>new labels {names}</source>
        <translation>новые метки: {names}</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message numerus="yes">
        <source>%Ln record(s) could not be read:</source>
        <translation>
            <numerusform>Не удалось прочитать %Ln запись:</numerusform>
            <numerusform>Не удалось прочитать %Ln записи:</numerusform>
            <numerusform>Не удалось прочитать %Ln записей:</numerusform>
        </translation>
    </message>
    <message>
        <source>Import report</source>
        <translation>Отчёт об импорте</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
</context>
<context>
    <name>JsonKind</name>
    <message>
        <source>a list</source>
        <translation>список</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>nothing (null)</source>
        <translation>ничего (null)</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>истина или ложь</translation>
    </message>
</context>
<context>
    <name>KeyPresets</name>
    <message>
        <source>A accepts the document, X rejects, Space skips, Backspace undoes; S accepts a single span.</source>
        <translation>A принимает документ, X отклоняет, пробел пропускает, Backspace отменяет; S принимает один фрагмент.</translation>
    </message>
    <message>
        <source>All frequent commands on the left half of the keyboard, for a right hand on the mouse.</source>
        <translation>Все частые команды на левой половине клавиатуры: правая рука остаётся на мыши.</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Левая рука</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Как в Prodigy</translation>
    </message>
    <message>
        <source>Space accepts a span, Enter the document; the border keys are Shift and the arrows.</source>
        <translation>Пробел принимает фрагмент, Enter — документ; границы двигают Shift и стрелки.</translation>
    </message>
</context>
<context>
    <name>KeyRecorder</name>
    <message>
        <source>Press the new key</source>
        <translation>Нажмите новую клавишу</translation>
    </message>
    <message>
        <source>Press the new key, or Esc to leave it as it is</source>
        <translation>Нажмите новую клавишу или Esc, чтобы оставить как есть</translation>
    </message>
</context>
<context>
    <name>KeyboardFlow</name>
    <message>
        <source>In this project {keys} label, since the label set has them.</source>
        <translation>В этом проекте {keys} ставят метки: они заняты набором меток.</translation>
    </message>
    <message>
        <source>Label {name}</source>
        <translation>Метка {name}</translation>
    </message>
    <message>
        <source>Labels (keys are changed in the label set)</source>
        <translation>Метки (клавиши меняются в наборе меток)</translation>
    </message>
    <message>
        <source>Take it from there</source>
        <translation>Забрать оттуда</translation>
    </message>
    <message>
        <source>That is no key that can be told from others. Press another one.</source>
        <translation>Эту клавишу нельзя отличить от других. Нажмите другую.</translation>
    </message>
    <message>
        <source>{key} belongs to the labels. Press another key.</source>
        <translation>{key} принадлежит меткам. Нажмите другую клавишу.</translation>
    </message>
    <message>
        <source>{key} is the key of the label {label}. Change it in the label set first.</source>
        <translation>{key} — клавиша метки {label}. Сначала измените её в наборе меток.</translation>
    </message>
    <message>
        <source>{key} is the key of “{action}” already. Take it from there, or press another one.</source>
        <translation>{key} — уже клавиша команды «{action}». Заберите её оттуда или нажмите другую.</translation>
    </message>
    <message>
        <source>{key} moves the caret. Press it with Ctrl, Alt or Shift.</source>
        <translation>{key} двигает курсор. Нажмите её вместе с Ctrl, Alt или Shift.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>У команды «{action}» теперь нет клавиши.</translation>
    </message>
</context>
<context>
    <name>LabelBar</name>
    <message>
        <source>Edit labels…</source>
        <translation>Изменить метки…</translation>
    </message>
    <message>
        <source>Edit {name}…</source>
        <translation>Изменить {name}…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Новая метка…</translation>
    </message>
</context>
<context>
    <name>LabelButton</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>клавиша {key}</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>без клавиши</translation>
    </message>
</context>
<context>
    <name>LabelChooser</name>
    <message>
        <source>Choose a label</source>
        <translation>Выбрать метку</translation>
    </message>
    <message>
        <source>Label name</source>
        <translation>Имя метки</translation>
    </message>
    <message>
        <source>Label name or key</source>
        <translation>Имя или клавиша метки</translation>
    </message>
    <message>
        <source>New label “{name}”…</source>
        <translation>Новая метка «{name}»…</translation>
    </message>
    <message>
        <source>No label fits.</source>
        <translation>Подходящей метки нет.</translation>
    </message>
    <message>
        <source>There is no label yet. Type a name.</source>
        <translation>Меток пока нет. Введите имя.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
</context>
<context>
    <name>LabelEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Удалить…</translation>
    </message>
    <message>
        <source>&amp;Save labels</source>
        <translation>&amp;Сохранить метки</translation>
    </message>
    <message>
        <source>Co&amp;lour…</source>
        <translation>&amp;Цвет…</translation>
    </message>
    <message>
        <source>Label set</source>
        <translation>Набор меток</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>О&amp;бъединить…</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>Says what has the label: spans, documents, or both, one after the other</source>
        <translation>Определяет, что носит метку: фрагменты, документы или и то и другое, по очереди</translation>
    </message>
    <message>
        <source>The key {key} is the command “{action}” in your keys. Choose another one.</source>
        <translation>Клавиша {key} у вас — команда «{action}». Выберите другую.</translation>
    </message>
    <message>
        <source>Used &amp;for</source>
        <translation>Д&amp;ля чего</translation>
    </message>
</context>
<context>
    <name>LabelFateDialog</name>
    <message>
        <source>&amp;Give them the label</source>
        <translation>&amp;Дать им метку</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>О&amp;бъединить</translation>
    </message>
    <message>
        <source>&amp;Remove them</source>
        <translation>&amp;Удалить их</translation>
    </message>
    <message>
        <source>Give another label</source>
        <translation>Дать другую метку</translation>
    </message>
    <message>
        <source>Its suggestions and what was said of them go over as well. This cannot be taken back by undo; a restore point is made first.</source>
        <translation>Её предложения и решения о них тоже перейдут. Отменить это нельзя; сначала создаётся точка восстановления.</translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Объединить метки</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Remove &amp;label</source>
        <translation>Удалить &amp;метку</translation>
    </message>
    <message>
        <source>Remove label</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Remove the spans</source>
        <translation>Удалить фрагменты</translation>
    </message>
    <message>
        <source>The label they get</source>
        <translation>Метка, которую они получат</translation>
    </message>
    <message>
        <source>Undo brings the spans and the label back, in every document.</source>
        <translation>Отмена вернёт фрагменты и метку во всех документах.</translation>
    </message>
    <message numerus="yes">
        <source>“{label}” and its %Ln span(s) become</source>
        <translation>
            <numerusform>«{label}» и её %Ln фрагмент станут</numerusform>
            <numerusform>«{label}» и её %Ln фрагмента станут</numerusform>
            <numerusform>«{label}» и её %Ln фрагментов станут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{label}” is on %Ln span(s). What becomes of (it|them)?</source>
        <translation>
            <numerusform>Метка «{label}» у %Ln фрагмента. Что с ним делать?</numerusform>
            <numerusform>Метка «{label}» у %Ln фрагментов. Что с ними делать?</numerusform>
            <numerusform>Метка «{label}» у %Ln фрагментов. Что с ними делать?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LabelFlow</name>
    <message>
        <source>Making a restore point</source>
        <translation>Создаётся точка восстановления</translation>
    </message>
    <message>
        <source>The labels were merged. A restore point holds the project as it was before.</source>
        <translation>Метки объединены. Точка восстановления хранит проект, каким он был раньше.</translation>
    </message>
</context>
<context>
    <name>LabelMapping</name>
    <message>
        <source>About these labels</source>
        <translation>Об этих метках</translation>
    </message>
    <message>
        <source>It names no labels.</source>
        <translation>Он не называет меток.</translation>
    </message>
    <message>
        <source>Label mapping</source>
        <translation>Соответствие меток</translation>
    </message>
    <message>
        <source>Labels of the suggester</source>
        <translation>Метки источника</translation>
    </message>
    <message>
        <source>Labels of “{name}” in this project</source>
        <translation>Метки источника «{name}» в этом проекте</translation>
    </message>
    <message>
        <source>The project has no label {shown}: what has such a label is counted, but not offered.</source>
        <translation>В проекте нет метки {shown}: такое подсчитывается, но не предлагается.</translation>
    </message>
    <message>
        <source>Whose labels these are</source>
        <translation>Чьи это метки</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>as it is (the project lacks it)</source>
        <translation>без изменений (нет в проекте)</translation>
    </message>
    <message>
        <source>not offered</source>
        <translation>не предлагать</translation>
    </message>
    <message>
        <source>{label} becomes</source>
        <translation>{label} становится</translation>
    </message>
</context>
<context>
    <name>LabelRows</name>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Клавиша</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>both</source>
        <translation>всего</translation>
    </message>
    <message>
        <source>colour {place}</source>
        <translation>цвет {place}</translation>
    </message>
    <message>
        <source>documents</source>
        <translation>документов</translation>
    </message>
    <message>
        <source>spans</source>
        <translation>фрагментов</translation>
    </message>
</context>
<context>
    <name>LabelSet</name>
    <message>
        <source>A label needs a name without blanks at its ends.</source>
        <translation>Метке нужно имя без пробелов по краям.</translation>
    </message>
    <message>
        <source>A label&apos;s key is one digit or one letter from A to Z.</source>
        <translation>Клавиша метки — одна цифра или одна буква от A до Z.</translation>
    </message>
    <message>
        <source>A label&apos;s name has at most 60 characters and no line breaks or tabs.</source>
        <translation>В имени метки не больше 60 знаков, без переводов строки и табуляций.</translation>
    </message>
    <message>
        <source>The key {key} is a command of the text view. Choose another one.</source>
        <translation>Клавиша {key} — команда поля текста. Выберите другую.</translation>
    </message>
    <message>
        <source>There is a label “{name}” already.</source>
        <translation>Метка «{name}» уже есть.</translation>
    </message>
    <message>
        <source>Two labels have the same key. Give each label a key of its own.</source>
        <translation>У двух меток одна клавиша. Дайте каждой свою.</translation>
    </message>
    <message>
        <source>Two labels have the same name. Give each label a name of its own.</source>
        <translation>У двух меток одно имя. Дайте каждой своё.</translation>
    </message>
</context>
<context>
    <name>LabelTable</name>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>LabelTemplate</name>
    <message>
        <source>A company, institution, team or other body that acts as one.</source>
        <translation>Компания, учреждение, команда или иное объединение, которое действует как одно целое.</translation>
    </message>
    <message>
        <source>A company, ministry, party, team, school or other body that acts as one.</source>
        <translation>Компания, министерство, партия, команда, школа или иное объединение, которое действует как одно целое.</translation>
    </message>
    <message>
        <source>A day, month, year or longer period, absolute or relative: “last Thursday”, “the 1990s”.</source>
        <translation>День, месяц, год или более долгий срок, точный или относительный: «в прошлый четверг», «1990-е».</translation>
    </message>
    <message>
        <source>A language by its name: “She answered in Farsi.”</source>
        <translation>Язык, названный по имени: «Она ответила на фарси».</translation>
    </message>
    <message>
        <source>A measure with its unit, of weight, distance, area or the like: “120km”.</source>
        <translation>Величина с единицей измерения: вес, расстояние, площадь и тому подобное: «120 км».</translation>
    </message>
    <message>
        <source>A named document that became law: an act, a treaty, a section of a code.</source>
        <translation>Документ с названием, ставший законом: акт, договор, раздел кодекса.</translation>
    </message>
    <message>
        <source>A named happening: a war, storm, championship, summit or festival.</source>
        <translation>Событие с названием: война, ураган, чемпионат, саммит или фестиваль.</translation>
    </message>
    <message>
        <source>A nationality, religion or political leaning, also as an adjective: “Iranian”, “Buddhists”.</source>
        <translation>Национальность, религия или политическое направление, также как прилагательное: «иранский», «буддисты».</translation>
    </message>
    <message>
        <source>A number that falls under no other label: “400”, “dozens”, “some 10,000”.</source>
        <translation>Число, которое не подходит ни под одну другую метку: «400», «десятки», «около 10 000».</translation>
    </message>
    <message>
        <source>A person&apos;s name, real or invented, without a title: “Sergey Lavrov”, not “Mr Lavrov”.</source>
        <translation>Имя человека, настоящего или вымышленного, без обращения: «Сергей Лавров», а не «господин Лавров».</translation>
    </message>
    <message>
        <source>A person&apos;s name, without a title.</source>
        <translation>Имя человека, без обращения.</translation>
    </message>
    <message>
        <source>A place in an order: “first”, “21st”.</source>
        <translation>Место по порядку: «первый», «21-й».</translation>
    </message>
    <message>
        <source>A place with a government: a country, state, province or city.</source>
        <translation>Место, у которого есть власти: страна, штат, провинция или город.</translation>
    </message>
    <message>
        <source>A place without a government: a continent, region, mountain range, river or sea.</source>
        <translation>Место, у которого нет властей: материк, регион, горный хребет, река или море.</translation>
    </message>
    <message>
        <source>A share in per cent, with the sign or the word.</source>
        <translation>Доля в процентах, со знаком или словом.</translation>
    </message>
    <message>
        <source>A sum of money with its currency, and whatever modifies it: “some $3 million”.</source>
        <translation>Сумма денег с валютой и уточняющими словами: «около 3 миллионов долларов».</translation>
    </message>
    <message>
        <source>A thing that is made and has a name: a vehicle, weapon, device or food, but no service.</source>
        <translation>Изделие с названием: машина, оружие, прибор или еда, но не услуга.</translation>
    </message>
    <message>
        <source>A time shorter than a day: “6 p.m.”, “two hours”, “this morning”.</source>
        <translation>Время короче суток: «6 часов вечера», «два часа», «сегодня утром».</translation>
    </message>
    <message>
        <source>Any other name: a nationality, event, product or work of art.</source>
        <translation>Любое другое имя: национальность, событие, изделие или произведение искусства.</translation>
    </message>
    <message>
        <source>Any place: a country, city, region, mountain, river, building or road.</source>
        <translation>Любое место: страна, город, регион, гора, река, здание или дорога.</translation>
    </message>
    <message>
        <source>Begin without labels and add your own as you meet what they are for.</source>
        <translation>Начните без меток и добавляйте свои по мере надобности.</translation>
    </message>
    <message>
        <source>Four kinds of names (CoNLL)</source>
        <translation>Четыре вида имён (CoNLL)</translation>
    </message>
    <message>
        <source>News (OntoNotes)</source>
        <translation>Новости (OntoNotes)</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Пока без меток</translation>
    </message>
    <message>
        <source>Something built that has a name: an airport, bridge, road, stadium or building.</source>
        <translation>Сооружение с названием: аэропорт, мост, дорога, стадион или здание.</translation>
    </message>
    <message>
        <source>The eighteen kinds of names, times and numbers that English news pipelines are usually trained on.</source>
        <translation>Восемнадцать видов имён, дат и чисел, на которых обычно обучают конвейеры для английских новостей.</translation>
    </message>
    <message>
        <source>The four broad kinds of names of the CoNLL-2003 task: a small set that is quick to learn.</source>
        <translation>Четыре крупных вида имён задачи CoNLL-2003: небольшой набор, который быстро выучить.</translation>
    </message>
    <message>
        <source>The title of a book, song, film, painting, programme or prize.</source>
        <translation>Название книги, песни, фильма, картины, программы или премии.</translation>
    </message>
</context>
<context>
    <name>LearningCurve</name>
    <message>
        <source>F1 on held-out documents · epoch {epochs:g} · {words} words · {seconds:.0f} s</source>
        <translation>F1 на отложенных документах · эпоха {epochs:g} · слов: {words} · {seconds:.0f} с</translation>
    </message>
    <message>
        <source>F1 on the held-out documents</source>
        <translation>F1 на отложенных документах</translation>
    </message>
    <message>
        <source>F1 until now: {scores}.</source>
        <translation>F1 до сих пор: {scores}.</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <translation>Кривая обучения</translation>
    </message>
    <message>
        <source>The present pipeline gets {percent:.0f}.</source>
        <translation>Нынешний конвейер получает {percent:.0f}.</translation>
    </message>
</context>
<context>
    <name>LiveReading</name>
    <message>
        <source>Suggesting failed: {error}</source>
        <translation>Не удалось получить предложения: {error}</translation>
    </message>
</context>
<context>
    <name>LiveSuggestions</name>
    <message>
        <source>The pipeline in {pipeline} was not loaded. Choose another one, or agree to it.</source>
        <translation>Конвейер в {pipeline} не загружен. Выберите другой или дайте согласие.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” labels no spans, so it can suggest nothing.</source>
        <translation>Конвейер «{name}» не размечает фрагментов и ничего предложить не может.</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>загружается…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>не загружен</translation>
    </message>
</context>
<context>
    <name>Loss</name>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>label of the document</source>
        <translation>метка документа</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>метаданные</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>note on the document</source>
        <translation>заметка к документу</translation>
    </message>
    <message>
        <source>span off the borders of tokens</source>
        <translation>фрагмент мимо границ токенов</translation>
    </message>
    <message>
        <source>span that overlaps another</source>
        <translation>фрагмент, пересекающий другой</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>In %Ln document(s) would be lost: {things}</source>
        <translation>
            <numerusform>В %Ln документе будет потеряно: {things}</numerusform>
            <numerusform>В %Ln документах будет потеряно: {things}</numerusform>
            <numerusform>В %Ln документах будет потеряно: {things}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossesDialog</name>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation>Что будет потеряно</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>the last change is in memory alone. Close once more to leave without it.</source>
        <translation>последнее изменение есть только в памяти. Закройте ещё раз, чтобы выйти без него.</translation>
    </message>
</context>
<context>
    <name>MarkListModel</name>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>{state}, score {score}</source>
        <translation>{state}, оценка {score}</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>There is no span in this document.</source>
        <translation>В этом документе нет фрагментов.</translation>
    </message>
    <message>
        <source>There is no uncertain suggestion in this document.</source>
        <translation>В этом документе нет сомнительных предложений.</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere else unlabelled here.</source>
        <translation>«{words}» больше нигде здесь не стоит без метки.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Документ</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Span</source>
        <translation>Ф&amp;рагмент</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Create project</source>
        <translation>&amp;Создать проект</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Папка</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Suggestions</source>
        <translation>Пре&amp;дложения</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Выберите папку.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Выбрать папку</translation>
    </message>
    <message>
        <source>Everything is kept in the one file {name}</source>
        <translation>Всё хранится в одном файле {name}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Папка проекта</translation>
    </message>
    <message>
        <source>From a label file or project…</source>
        <translation>Из файла меток или проекта…</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Дайте проекту имя.</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>Label file</source>
        <translation>Файл меток</translation>
    </message>
    <message>
        <source>Label sets and projects ({endings})</source>
        <translation>Наборы меток и проекты ({endings})</translation>
    </message>
    <message>
        <source>Labels to begin with</source>
        <translation>Метки для начала</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Язык текстов</translation>
    </message>
    <message>
        <source>My project</source>
        <translation>Мой проект</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>Nothing can be written in this folder. Choose another one.</source>
        <translation>В эту папку нельзя записывать. Выберите другую.</translation>
    </message>
    <message>
        <source>Pipeline that suggests</source>
        <translation>Конвейер, который предлагает</translation>
    </message>
    <message>
        <source>The file takes the name: leave out {characters} and a full stop at the end.</source>
        <translation>Имя станет именем файла: уберите {characters} и точку в конце.</translation>
    </message>
    <message>
        <source>There is a project “{name}” in this folder already. Choose another name.</source>
        <translation>В этой папке уже есть проект «{name}». Выберите другое имя.</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another one.</source>
        <translation>Такой папки нет. Выберите другую.</translation>
    </message>
    <message>
        <source>{count} labels: {names}</source>
        <translation>меток: {count}: {names}</translation>
    </message>
</context>
<context>
    <name>NotePopover</name>
    <message>
        <source>Enter or Esc keeps it · Shift+Enter: new line</source>
        <translation>Enter или Esc сохраняет · Shift+Enter: новая строка</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>What the note is about</source>
        <translation>К чему относится заметка</translation>
    </message>
</context>
<context>
    <name>Notifying</name>
    <message>
        <source>{work} has ended.</source>
        <translation>Завершено: {work}</translation>
    </message>
</context>
<context>
    <name>Noting</name>
    <message>
        <source>Note on {document}</source>
        <translation>Заметка к {document}</translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n документе</numerusform>
            <numerusform>%n документах</numerusform>
            <numerusform>%n документах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n предложением</numerusform>
            <numerusform>%n предложениями</numerusform>
            <numerusform>%n предложениями</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept {label} “{words}”</source>
        <translation>Принято: {label} «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n document(s)</source>
        <translation>
            <numerusform>Принят %n документ</numerusform>
            <numerusform>Принято %n документа</numerusform>
            <numerusform>Принято %n документов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n document(s) with {suggestions}</source>
        <translation>
            <numerusform>Принят %n документ с {suggestions}</numerusform>
            <numerusform>Принято %n документа с {suggestions}</numerusform>
            <numerusform>Принято %n документов с {suggestions}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n suggestion(s)</source>
        <translation>
            <numerusform>Принято %n предложение</numerusform>
            <numerusform>Принято %n предложения</numerusform>
            <numerusform>Принято %n предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted document</source>
        <translation>Документ принят</translation>
    </message>
    <message numerus="yes">
        <source>Accepted document with %n suggestion(s)</source>
        <translation>
            <numerusform>Документ принят с %n предложением</numerusform>
            <numerusform>Документ принят с %n предложениями</numerusform>
            <numerusform>Документ принят с %n предложениями</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted the document</source>
        <translation>Документ принят</translation>
    </message>
    <message>
        <source>Add label {names}</source>
        <translation>Добавлена метка {names}</translation>
    </message>
    <message>
        <source>Change labels</source>
        <translation>Метки изменены</translation>
    </message>
    <message>
        <source>Flag document</source>
        <translation>Поставлен флажок</translation>
    </message>
    <message numerus="yes">
        <source>Import %n file(s)</source>
        <translation>
            <numerusform>Импортирован %n файл</numerusform>
            <numerusform>Импортировано %n файла</numerusform>
            <numerusform>Импортировано %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>Импорт: {name}</translation>
    </message>
    <message>
        <source>Label document {label}</source>
        <translation>Документу дана метка {label}</translation>
    </message>
    <message>
        <source>Label {label} “{words}”</source>
        <translation>Помечено: {label} «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Label {label} “{words}” in %n more place(s)</source>
        <translation>
            <numerusform>Помечено: {label} «{words}» ещё в %n месте</numerusform>
            <numerusform>Помечено: {label} «{words}» ещё в %n местах</numerusform>
            <numerusform>Помечено: {label} «{words}» ещё в %n местах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label {label} “{words}” in %n place(s) of {documents}</source>
        <translation>
            <numerusform>Помечено: {label} «{words}» в %n месте, в {documents}</numerusform>
            <numerusform>Помечено: {label} «{words}» в %n местах, в {documents}</numerusform>
            <numerusform>Помечено: {label} «{words}» в %n местах, в {documents}</numerusform>
        </translation>
    </message>
    <message>
        <source>Move border of {label} “{words}”</source>
        <translation>Сдвинута граница: {label} «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Move borders of %n other(s) of {label} “{words}”</source>
        <translation>
            <numerusform>Сдвинуты границы ещё %n: {label} «{words}»</numerusform>
            <numerusform>Сдвинуты границы ещё %n: {label} «{words}»</numerusform>
            <numerusform>Сдвинуты границы ещё %n: {label} «{words}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Note on document</source>
        <translation>Заметка к документу</translation>
    </message>
    <message>
        <source>Note on {label} “{words}”</source>
        <translation>Заметка к {label} «{words}»</translation>
    </message>
    <message>
        <source>Reject {label} “{words}”</source>
        <translation>Отклонено: {label} «{words}»</translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n document(s)</source>
        <translation>
            <numerusform>Отклонён %n документ</numerusform>
            <numerusform>Отклонено %n документа</numerusform>
            <numerusform>Отклонено %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected document</source>
        <translation>Документ отклонён</translation>
    </message>
    <message>
        <source>Rejected the document</source>
        <translation>Документ отклонён</translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n other(s) of “{words}” to {label}</source>
        <translation>
            <numerusform>Ещё %n «{words}» → {label}</numerusform>
            <numerusform>Ещё %n «{words}» → {label}</numerusform>
            <numerusform>Ещё %n «{words}» → {label}</numerusform>
        </translation>
    </message>
    <message>
        <source>Relabel “{words}” to {label}</source>
        <translation>«{words}» → {label}</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n other(s) of {label} “{words}”</source>
        <translation>
            <numerusform>Удалено ещё %n: {label} «{words}»</numerusform>
            <numerusform>Удалено ещё %n: {label} «{words}»</numerusform>
            <numerusform>Удалено ещё %n: {label} «{words}»</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove label {names}</source>
        <translation>Удалена метка {names}</translation>
    </message>
    <message>
        <source>Remove {label} “{words}”</source>
        <translation>Удалено: {label} «{words}»</translation>
    </message>
    <message>
        <source>Rename label {old} to {new}</source>
        <translation>Метка {old} переименована в {new}</translation>
    </message>
    <message numerus="yes">
        <source>Skipped %n document(s)</source>
        <translation>
            <numerusform>Пропущен %n документ</numerusform>
            <numerusform>Пропущено %n документа</numerusform>
            <numerusform>Пропущено %n документов</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped document</source>
        <translation>Документ пропущен</translation>
    </message>
    <message>
        <source>Skipped the document</source>
        <translation>Документ пропущен</translation>
    </message>
    <message>
        <source>Suggest what was learned</source>
        <translation>Предложено по выученному</translation>
    </message>
    <message>
        <source>Suggest with {pipeline}</source>
        <translation>Предложено конвейером {pipeline}</translation>
    </message>
    <message>
        <source>Take away label {label}</source>
        <translation>Метка {label} снята</translation>
    </message>
    <message>
        <source>Take the flag away</source>
        <translation>Флажок снят</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%Ln confirmed span(s)</source>
        <translation>
            <numerusform>%Ln подтверждённый фрагмент</numerusform>
            <numerusform>%Ln подтверждённых фрагмента</numerusform>
            <numerusform>%Ln подтверждённых фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln find hit(s)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestion(s)</source>
        <translation>
            <numerusform>%Ln открытое предложение</numerusform>
            <numerusform>%Ln открытых предложения</numerusform>
            <numerusform>%Ln открытых предложений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln uncertain suggestion(s)</source>
        <translation>
            <numerusform>%Ln сомнительное предложение</numerusform>
            <numerusform>%Ln сомнительных предложения</numerusform>
            <numerusform>%Ln сомнительных предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the document</source>
        <translation>Обзор документа</translation>
    </message>
    <message>
        <source>no spans here</source>
        <translation>здесь нет фрагментов</translation>
    </message>
    <message>
        <source>{percent} % of the document</source>
        <translation>{percent} % документа</translation>
    </message>
</context>
<context>
    <name>PaletteButton</name>
    <message>
        <source>Run a command or go to a document</source>
        <translation>Выполнить команду или перейти к документу</translation>
    </message>
    <message>
        <source>Run command or go to…</source>
        <translation>Команда, переход…</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln метка</numerusform>
            <numerusform>%Ln метки</numerusform>
            <numerusform>%Ln меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln шаблон, {labels}.</numerusform>
            <numerusform>%Ln шаблона, {labels}.</numerusform>
            <numerusform>%Ln шаблонов, {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A cluster needs the package dask.distributed, which is not installed here. Install Annotator with the extra for it: pip install &apos;annotator-desktop[cluster]&apos;.</source>
        <translation>Для кластера нужен пакет dask.distributed, а он здесь не установлен. Установите Annotator с этим дополнением: pip install &apos;annotator-desktop[cluster]&apos;.</translation>
    </message>
    <message numerus="yes">
        <source>A spaCy pipeline of %Ln label(s).</source>
        <translation>
            <numerusform>Конвейер spaCy, %Ln метка.</numerusform>
            <numerusform>Конвейер spaCy, %Ln метки.</numerusform>
            <numerusform>Конвейер spaCy, %Ln меток.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spaCy pipeline.</source>
        <translation>Конвейер spaCy.</translation>
    </message>
    <message>
        <source>Comes with the program: finds names, places, dates and numbers in English text.</source>
        <translation>Поставляется с программой: находит имена, места, даты и числа в английском тексте.</translation>
    </message>
    <message>
        <source>It labels no spans.</source>
        <translation>Он не размечает фрагменты.</translation>
    </message>
    <message>
        <source>It reads English only; for other languages it proposes nothing.</source>
        <translation>Он читает только по-английски; на других языках он ничего не предлагает.</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>Строка {line}: {reason}.</translation>
    </message>
    <message>
        <source>Lists and rules alone, for English text: quick, and the same every time.</source>
        <translation>Только списки и правила, для английского текста: быстро и всегда одинаково.</translation>
    </message>
    <message>
        <source>No cluster answers at “{address}” ({why}). Give the address that dask&apos;s scheduler printed when it started, such as tcp://10.0.0.5:8786.</source>
        <translation>По адресу «{address}» кластер не отвечает ({why}). Укажите адрес, который планировщик dask вывел при запуске, например tcp://10.0.0.5:8786.</translation>
    </message>
    <message>
        <source>The cluster at {address} could not read: {reason} Its workers need Annotator and the pipeline. What is finished is kept; start again to go on.</source>
        <translation>Кластер {address} не смог прочитать тексты: {reason} На его машинах должны быть Annotator и конвейер. Всё готовое сохранено; чтобы продолжить, запустите ещё раз.</translation>
    </message>
    <message>
        <source>The pipeline failed on this text: {why}</source>
        <translation>Конвейер не справился с этим текстом: {why}</translation>
    </message>
    <message>
        <source>The pipeline in {folder} is not loaded: its config asks for {refused}, which a directory may not. Install it as a package if you trust its maker.</source>
        <translation>Конвейер из папки {folder} не загружен: его конфигурация требует {refused}, а для папки это запрещено. Если вы доверяете автору, установите конвейер как пакет.</translation>
    </message>
    <message>
        <source>The pipeline was stopped: it had not read the text after {seconds} s.</source>
        <translation>Конвейер остановлен: за {seconds} с он не прочитал текст.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” cannot be loaded: {reason}</source>
        <translation>Конвейер «{name}» не загружается: {reason}</translation>
    </message>
    <message>
        <source>The pipeline “{name}” did not load within {seconds} s.</source>
        <translation>Конвейер «{name}» не загрузился за {seconds} с.</translation>
    </message>
    <message>
        <source>The process for the pipeline “{name}” failed: {why}</source>
        <translation>Сбой процесса конвейера «{name}»: {why}</translation>
    </message>
    <message>
        <source>The process of the pipeline ended on this text (exit code {code}).</source>
        <translation>На этом тексте процесс конвейера завершился (код {code}).</translation>
    </message>
    <message>
        <source>The process that was loading “{name}” ended (exit code {code}).</source>
        <translation>Процесс, который загружал «{name}», завершился (код {code}).</translation>
    </message>
    <message>
        <source>There is no pipeline “{name}”. `annotator pipelines` lists those that are there; the directory of one can be named too.</source>
        <translation>Конвейера «{name}» нет. Имеющиеся показывает `annotator pipelines`; можно указать и папку конвейера.</translation>
    </message>
    <message>
        <source>Tokens are those for many languages (xx), since spaCy&apos;s tokenizer for “{language}” is not installed or needs a package that is not.</source>
        <translation>Токены взяты общие для многих языков (xx): токенизатор spaCy для «{language}» или нужный ему пакет не установлен.</translation>
    </message>
    <message>
        <source>a component of another pipeline (“{name}”)</source>
        <translation>компонент другого конвейера («{name}»)</translation>
    </message>
    <message>
        <source>byte {byte} is not UTF-8</source>
        <translation>байт {byte} — не UTF-8</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>не читается ({why}).</translation>
    </message>
    <message>
        <source>it is not an object with &quot;label&quot; and &quot;pattern&quot; ({why})</source>
        <translation>это не объект с &quot;label&quot; и &quot;pattern&quot; ({why})</translation>
    </message>
    <message>
        <source>it is not an object with &quot;text&quot; and &quot;label&quot; ({why})</source>
        <translation>это не объект с &quot;text&quot; и &quot;label&quot; ({why})</translation>
    </message>
    <message>
        <source>its pattern is empty</source>
        <translation>шаблон пуст</translation>
    </message>
    <message>
        <source>its text is empty or longer than {longest} characters</source>
        <translation>текст пуст или длиннее {longest} символов</translation>
    </message>
    <message numerus="yes">
        <source>spaCy refuses %Ln pattern(s).</source>
        <translation>
            <numerusform>%Ln шаблон spaCy не принимает.</numerusform>
            <numerusform>%Ln шаблона spaCy не принимает.</numerusform>
            <numerusform>%Ln шаблонов spaCy не принимает.</numerusform>
        </translation>
    </message>
    <message>
        <source>spaCy refuses the patterns of {path}. {why}</source>
        <translation>spaCy не принимает шаблоны из {path}. {why}</translation>
    </message>
    <message>
        <source>the component “{name}”</source>
        <translation>компонент «{name}»</translation>
    </message>
    <message>
        <source>the function “{name}” ({place})</source>
        <translation>функцию «{name}» ({place})</translation>
    </message>
    <message>
        <source>there is no tab between text and label</source>
        <translation>между текстом и меткой нет табуляции</translation>
    </message>
    <message>
        <source>token {place} asks for {name}, which needs a trained pipeline</source>
        <translation>токен {place} требует {name}, а для этого нужен обученный конвейер</translation>
    </message>
    <message>
        <source>token {place} asks for {name}, which no token has</source>
        <translation>токен {place} требует {name}, а такого у токенов нет</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: it has no readable config.cfg.</source>
        <translation>В папке {folder} нет конвейера spaCy: config.cfg отсутствует или не читается.</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: it has no readable meta.json.</source>
        <translation>В папке {folder} нет конвейера spaCy: meta.json отсутствует или не читается.</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: its config.cfg is damaged ({first}).</source>
        <translation>В папке {folder} нет конвейера spaCy: config.cfg повреждён ({first}).</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: its meta.json is damaged ({why}).</source>
        <translation>В папке {folder} нет конвейера spaCy: meta.json повреждён ({why}).</translation>
    </message>
    <message>
        <source>{folder} holds no spaCy pipeline: its meta.json names no language.</source>
        <translation>В папке {folder} нет конвейера spaCy: в meta.json не указан язык.</translation>
    </message>
    <message>
        <source>{path} holds no pattern that can be used.</source>
        <translation>В файле {path} нет пригодных шаблонов.</translation>
    </message>
    <message>
        <source>{path} is a file, but a pipeline is a directory. `annotator pipelines` lists those that are there; the directory of one can be named too.</source>
        <translation>{path} — файл, а конвейер — это папка. Имеющиеся показывает `annotator pipelines`; можно указать и папку конвейера.</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документе</numerusform>
            <numerusform>%Ln документах</numerusform>
            <numerusform>%Ln документах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) in {documents}</source>
        <translation>
            <numerusform>%Ln место в {documents}</numerusform>
            <numerusform>%Ln места в {documents}</numerusform>
            <numerusform>%Ln мест в {documents}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was labelled.</source>
        <translation>Отменено. Ничего не помечено.</translation>
    </message>
    <message>
        <source>There is no text to look for. Name the words that are to get the label.</source>
        <translation>Искать нечего. Укажите слова, которые должны получить метку.</translation>
    </message>
</context>
<context>
    <name>PreferenceRow</name>
    <message>
        <source>Reset to the default</source>
        <translation>Вернуть по умолчанию</translation>
    </message>
    <message>
        <source>Reset “{title}” to the default</source>
        <translation>Вернуть «{title}» по умолчанию</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Confirm each</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Fix and finish</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>From the next start on.</source>
        <translation>Со следующего запуска.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Контрастная</translation>
    </message>
    <message>
        <source>If the window is not in front.</source>
        <translation>Если окно не на переднем плане.</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>В фоне</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Left hand</source>
        <translation>Левая рука</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Like Prodigy</source>
        <translation>Как в Prodigy</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Make restore points by itself</source>
        <translation>Создавать точки восстановления автоматически</translation>
    </message>
    <message>
        <source>Menus, panels and text; from the next start on.</source>
        <translation>Меню, панели и текст; со следующего запуска.</translation>
    </message>
    <message>
        <source>Of the document alone.</source>
        <translation>Только документа.</translation>
    </message>
    <message>
        <source>Once a day, when a project is opened; older ones are thinned out.</source>
        <translation>Раз в день при открытии проекта; старые прореживаются.</translation>
    </message>
    <message>
        <source>Open the last project at the start</source>
        <translation>Открывать при запуске последний проект</translation>
    </message>
    <message>
        <source>Otherwise the start page.</source>
        <translation>Иначе — начальная страница.</translation>
    </message>
    <message>
        <source>Review mode of new projects</source>
        <translation>Режим проверки новых проектов</translation>
    </message>
    <message>
        <source>Show hints</source>
        <translation>Показывать подсказки</translation>
    </message>
    <message>
        <source>Show the overview</source>
        <translation>Показывать обзор</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Размер всего</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Stands beside what you do in the history, from the next project on that you open. Without one it is the name of your account.</source>
        <translation>Стоит в истории рядом с тем, что вы делаете, начиная со следующего открытого проекта. Если пусто — имя вашей учётной записи.</translation>
    </message>
    <message>
        <source>Tell when long work has ended</source>
        <translation>Сообщать о завершении долгой работы</translation>
    </message>
    <message>
        <source>That of an open project is switched below its text.</source>
        <translation>Для открытого проекта он переключается под текстом.</translation>
    </message>
    <message>
        <source>The line below the text that says what the keys do now.</source>
        <translation>Строка под текстом, которая говорит, что сейчас делают клавиши.</translation>
    </message>
    <message>
        <source>The strip beside the scroll bar with the spans of the whole document.</source>
        <translation>Полоса рядом с полосой прокрутки с фрагментами всего документа.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your own keys, from the list of shortcuts, stay on top.</source>
        <translation>Ваши собственные клавиши из списка сочетаний имеют преимущество.</translation>
    </message>
    <message>
        <source>pt</source>
        <translation>пт</translation>
    </message>
    <message>
        <source>{language} (not translated)</source>
        <translation>{language} (без перевода)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>No preference fits.</source>
        <translation>Подходящей настройки нет.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Search preferences</source>
        <translation>Поиск по настройкам</translation>
    </message>
</context>
<context>
    <name>PreferencesFlow</name>
    <message>
        <source>Now it is “{name}”.</source>
        <translation>Теперь это «{name}».</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source> pt</source>
        <translation> пт</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Печать</translation>
    </message>
    <message>
        <source>Confirmed spans only</source>
        <translation>Только подтверждённые фрагменты</translation>
    </message>
    <message>
        <source>Laying out the first page…</source>
        <translation>Готовится первая страница…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Print the document</source>
        <translation>Печать документа</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Сохранить как P&amp;DF…</translation>
    </message>
    <message>
        <source>Size of the text in points</source>
        <translation>Размер текста в пунктах</translation>
    </message>
    <message>
        <source>Spans and suggestions</source>
        <translation>Фрагменты и предложения</translation>
    </message>
    <message>
        <source>Spans look as on the screen, in the light colours.</source>
        <translation>Фрагменты выглядят как на экране, в светлых цветах.</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>Первая страница</translation>
    </message>
    <message>
        <source>Which spans are printed</source>
        <translation>Какие фрагменты печатать</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>%Ln confirmed span(s)</source>
        <translation>
            <numerusform>%Ln подтверждённый фрагмент</numerusform>
            <numerusform>%Ln подтверждённых фрагмента</numerusform>
            <numerusform>%Ln подтверждённых фрагментов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open suggestion(s), dashed and with a question mark</source>
        <translation>
            <numerusform>%Ln открытое предложение, пунктиром и со знаком вопроса</numerusform>
            <numerusform>%Ln открытых предложения, пунктиром и со знаком вопроса</numerusform>
            <numerusform>%Ln открытых предложений, пунктиром и со знаком вопроса</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Страница {page}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Принтер не отвечает.</translation>
    </message>
    <message>
        <source>There is no page to print.</source>
        <translation>Нет страниц для печати.</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принят</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>в работе</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>отклонён</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>пропущен</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>не начат</translation>
    </message>
</context>
<context>
    <name>PrintingFlow</name>
    <message numerus="yes">
        <source>%Ln page(s) (is|are) on (its|their) way to the printer.</source>
        <translation>
            <numerusform>%Ln страница отправлена на принтер.</numerusform>
            <numerusform>%Ln страницы отправлены на принтер.</numerusform>
            <numerusform>%Ln страниц отправлено на принтер.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) saved in {file}.</source>
        <translation>
            <numerusform>%Ln страница сохранена в {file}.</numerusform>
            <numerusform>%Ln страницы сохранены в {file}.</numerusform>
            <numerusform>%Ln страниц сохранено в {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>Печать отменена.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Копировать подробности</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копировать подробности</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Открыть папку &amp;журналов</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Открыть папку журналов</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>Show &amp;details</source>
        <translation>&amp;Показать подробности</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Показать подробности</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
</context>
<context>
    <name>Problems</name>
    <message>
        <source>Annotator ended unexpectedly last time. Nothing was lost.</source>
        <translation>В прошлый раз Annotator завершился неожиданно. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>Annotator ended unexpectedly.</source>
        <translation>Annotator завершился неожиданно.</translation>
    </message>
    <message>
        <source>Another window of Annotator does not answer, so this one was opened beside it.</source>
        <translation>Другое окно Annotator не отвечает, поэтому рядом открыто это.</translation>
    </message>
    <message>
        <source>Nothing was lost: every change is saved before the next key.</source>
        <translation>Ничего не потеряно: каждое изменение сохраняется до следующего нажатия.</translation>
    </message>
    <message>
        <source>Something went wrong inside Annotator.</source>
        <translation>Внутри Annotator что-то пошло не так.</translation>
    </message>
    <message>
        <source>The logs are in {folder}.</source>
        <translation>Журналы лежат в {folder}.</translation>
    </message>
    <message>
        <source>Your annotations are saved. You can go on.</source>
        <translation>Ваша разметка сохранена. Можно работать дальше.</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Counts by label or by suggester</source>
        <translation>Подсчёты по меткам или по источникам</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Documents by state</source>
        <translation>Документы по состоянию</translation>
    </message>
    <message>
        <source>Documents done</source>
        <translation>Готовые документы</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>Документов пока нет</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Spans and documents by label</source>
        <translation>Фрагменты и документы по меткам</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>Источники предложений</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Suggestions: {open} open · {accepted} accepted · {rejected} rejected</source>
        <translation>Предложения: {open} открыто · {accepted} принято · {rejected} отклонено</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln document(s) done · {percent} %</source>
        <translation>
            <numerusform>готово {done} из %Ln документа · {percent} %</numerusform>
            <numerusform>готово {done} из %Ln документов · {percent} %</numerusform>
            <numerusform>готово {done} из %Ln документов · {percent} %</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>A project has no setting “{name}”. It has {names}.</source>
        <translation>Настройки «{name}» у проекта нет. Есть: {names}.</translation>
    </message>
    <message>
        <source>Another process has taken this project over. Close it here and open it again.</source>
        <translation>Проект перехватил другой процесс. Закройте его здесь и откройте снова.</translation>
    </message>
    <message>
        <source>Such work is under way already. Wait until it is done, or cancel it.</source>
        <translation>Такая работа уже идёт. Дождитесь её конца или отмените её.</translation>
    </message>
    <message>
        <source>The copy of “{name}” is damaged ({found}): so is the project. Keep older backups.</source>
        <translation>Копия «{name}» повреждена ({found}), а значит, и сам проект. Сохраните более старые копии.</translation>
    </message>
    <message numerus="yes">
        <source>The label “{name}” is still on %Ln span(s). Relabel or remove what has it first.</source>
        <translation>
            <numerusform>Метка «{name}» ещё стоит на %Ln фрагменте. Сначала смените её или удалите фрагмент.</numerusform>
            <numerusform>Метка «{name}» ещё стоит на %Ln фрагментах. Сначала смените её или удалите фрагменты.</numerusform>
            <numerusform>Метка «{name}» ещё стоит на %Ln фрагментах. Сначала смените её или удалите фрагменты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The label “{name}” is still said of %Ln document(s). Take it away from them first; label:{name} in the filter line finds them.</source>
        <translation>
            <numerusform>Метка «{name}» ещё стоит на %Ln документе. Сначала снимите её; документ найдёт label:{name} в строке фильтра.</numerusform>
            <numerusform>Метка «{name}» ещё стоит на %Ln документах. Сначала снимите её; документы найдёт label:{name} в строке фильтра.</numerusform>
            <numerusform>Метка «{name}» ещё стоит на %Ln документах. Сначала снимите её; документы найдёт label:{name} в строке фильтра.</numerusform>
        </translation>
    </message>
    <message>
        <source>The project file is damaged ({why}). Close it and restore a backup.</source>
        <translation>Файл проекта повреждён ({why}). Закройте его и восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The project has no document number {identity}. Reload the list of documents.</source>
        <translation>В проекте нет документа номер {identity}. Обновите список документов.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again to go on.</source>
        <translation>Проект закрыт. Чтобы продолжить, откройте его снова.</translation>
    </message>
    <message>
        <source>There is no file “{path}”. Check the name, or make a new project.</source>
        <translation>Файла «{path}» нет. Проверьте имя или создайте новый проект.</translation>
    </message>
    <message>
        <source>There is no folder “{folder}”. Make it first, or choose another one.</source>
        <translation>Папки «{folder}» нет. Сначала создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>There is no operation {number}. `annotator history PROJECT` lists them.</source>
        <translation>Шага {number} нет. Все шаги показывает `annotator history PROJECT`.</translation>
    </message>
    <message>
        <source>There is no review mode “{name}”. Choose fix or confirm.</source>
        <translation>Режима проверки «{name}» нет. Выберите fix или confirm.</translation>
    </message>
    <message>
        <source>another process</source>
        <translation>другой процесс</translation>
    </message>
    <message>
        <source>{annotator} (process {number} on {machine})</source>
        <translation>{annotator} (процесс {number} на {machine})</translation>
    </message>
    <message>
        <source>“{name}” cannot be taken back. Only what was done to annotations can.</source>
        <translation>«{name}» отменить нельзя. Отменяются только изменения разметки.</translation>
    </message>
    <message>
        <source>“{name}” is being worked on by {holder}. Close it there first; looking at it is possible meanwhile.</source>
        <translation>С «{name}» сейчас работает {holder}. Сначала закройте проект там; смотреть его можно и так.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or cannot be read ({why}). Restore a backup.</source>
        <translation>«{name}» повреждён или не читается ({why}). Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“{name}” is not laid out as a project should be (look at {tables}). Something else has changed it; restore a backup.</source>
        <translation>«{name}» устроен не так, как проект (см. {tables}). Его изменила другая программа; восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“{name}” is of an older version. Before it is brought up to date a copy is kept beside it, and that could not be written. Make room there, then open it again. {why}</source>
        <translation>«{name}» создан в более старой версии. Прежде чем обновить его, рядом сохраняется копия, но записать её не удалось. Освободите там место и откройте проект снова. {why}</translation>
    </message>
    <message>
        <source>“{name}” is of an older version. Open it once in the window to bring it up to date.</source>
        <translation>«{name}» создан в более старой версии. Откройте его один раз в окне, чтобы обновить.</translation>
    </message>
    <message>
        <source>“{name}” is taken back already.</source>
        <translation>«{name}» уже отменено.</translation>
    </message>
    <message>
        <source>“{name}” lies in a folder that cannot be written ({why}).</source>
        <translation>«{name}» лежит в папке, в которую нельзя записывать ({why}).</translation>
    </message>
    <message>
        <source>“{name}” was done by {actor}, who alone can do it again.</source>
        <translation>«{name}» — шаг, сделанный не вами ({actor}); повторить его может только автор.</translation>
    </message>
    <message>
        <source>“{name}” was done by {actor}, who alone can take it back.</source>
        <translation>«{name}» — шаг, сделанный не вами ({actor}); отменить его может только автор.</translation>
    </message>
    <message>
        <source>“{name}” was done later in the same place. Take that back first.</source>
        <translation>«{name}» сделано позже в том же месте. Сначала отмените это.</translation>
    </message>
    <message>
        <source>“{name}” was made by a newer version of Annotator. Update Annotator to open it.</source>
        <translation>«{name}» создан в более новой версии Annotator. Обновите Annotator, чтобы открыть его.</translation>
    </message>
    <message>
        <source>“{name}” was opened for reading only. Open it in the window to change it.</source>
        <translation>«{name}» открыт только для чтения. Чтобы изменить его, откройте его в окне.</translation>
    </message>
    <message>
        <source>“{name}” was taken back before something else was done. It cannot be gone back to.</source>
        <translation>«{name}» отменено до того, как было сделано другое. Вернуться туда нельзя.</translation>
    </message>
    <message>
        <source>“{path}” cannot be made here ({why}). Choose another folder.</source>
        <translation>Создать «{path}» здесь нельзя ({why}). Выберите другую папку.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({why}).</source>
        <translation>«{path}» не читается ({why}).</translation>
    </message>
    <message>
        <source>“{path}” is a database of another program, not a project.</source>
        <translation>«{path}» — база данных другой программы, а не проект.</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a project. Choose a file that ends in .annot.</source>
        <translation>«{path}» — папка, а не проект. Выберите файл, который кончается на .annot.</translation>
    </message>
    <message>
        <source>“{path}” is cut off after {bytes} bytes. Restore a backup.</source>
        <translation>«{path}» обрывается после {bytes} байт. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“{path}” is cut off: {left} of {whole} bytes are left. Restore a backup.</source>
        <translation>«{path}» обрезан: осталось {left} из {whole} байт. Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“{path}” is empty, not a project. If it was one, restore a backup.</source>
        <translation>«{path}» пуст, это не проект. Если он им был, восстановите резервную копию.</translation>
    </message>
    <message>
        <source>“{path}” is not a project file. To annotate a text, import it into a project.</source>
        <translation>«{path}» — не файл проекта. Чтобы разметить текст, импортируйте его в проект.</translation>
    </message>
    <message>
        <source>“{path}” is there already. Choose another name, or open it.</source>
        <translation>«{path}» уже есть. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>“{target}” could not be written ({why}). Choose another place for the copy.</source>
        <translation>Не удалось записать «{target}» ({why}). Выберите для копии другое место.</translation>
    </message>
    <message>
        <source>“{target}” is there already. Choose another name for the copy.</source>
        <translation>«{target}» уже есть. Выберите для копии другое имя.</translation>
    </message>
</context>
<context>
    <name>ProjectCheck</name>
    <message numerus="yes">
        <source>Document “{key}” counts %Ln span(s) and has {counted}.</source>
        <translation>
            <numerusform>У документа «{key}» учтён %Ln фрагмент, а есть {counted}.</numerusform>
            <numerusform>У документа «{key}» учтено %Ln фрагмента, а есть {counted}.</numerusform>
            <numerusform>У документа «{key}» учтено %Ln фрагментов, а есть {counted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Document “{key}” has %Ln span(s) that (lies|lie) outside of its text.</source>
        <translation>
            <numerusform>В документе «{key}» %Ln фрагмент лежит за пределами текста.</numerusform>
            <numerusform>В документе «{key}» %Ln фрагмента лежат за пределами текста.</numerusform>
            <numerusform>В документе «{key}» %Ln фрагментов лежат за пределами текста.</numerusform>
        </translation>
    </message>
    <message>
        <source>Document “{key}” has suggestions that lie outside of its text.</source>
        <translation>В документе «{key}» есть предложения за пределами текста.</translation>
    </message>
    <message>
        <source>Document “{key}” is kept as in_progress, which does not fit its annotation.</source>
        <translation>Документ «{key}» числится как «в работе», что не соответствует его разметке.</translation>
    </message>
    <message>
        <source>Document “{key}” is kept as todo, which does not fit its annotation.</source>
        <translation>Документ «{key}» числится как «не начат», что не соответствует его разметке.</translation>
    </message>
    <message>
        <source>Suggestions are counted for document number {number}, which has none.</source>
        <translation>Для документа номер {number} учтены предложения, которых у него нет.</translation>
    </message>
    <message>
        <source>Table {table} (row {row}) refers to something that is not in table {parent}.</source>
        <translation>Таблица {table} (строка {row}) ссылается на то, чего нет в таблице {parent}.</translation>
    </message>
    <message>
        <source>Table {table} refers to something that is not in table {parent}.</source>
        <translation>Таблица {table} ссылается на то, чего нет в таблице {parent}.</translation>
    </message>
    <message>
        <source>The file is damaged ({found}). Restore a backup.</source>
        <translation>Файл повреждён ({found}). Восстановите резервную копию.</translation>
    </message>
    <message>
        <source>The history of document “{key}” does not lead to what is there ({why}).</source>
        <translation>История документа «{key}» не приводит к тому, что есть ({why}).</translation>
    </message>
    <message>
        <source>The labels of the spans of document number {document} are counted wrongly.</source>
        <translation>Метки фрагментов документа номер {document} подсчитаны неверно.</translation>
    </message>
    <message>
        <source>The list of words lacks “{term}”.</source>
        <translation>В списке слов нет «{term}».</translation>
    </message>
    <message>
        <source>The project counts {kept} where there are {counted} ({what} {which}).</source>
        <translation>В проекте учтено {kept}, а есть {counted} ({what} {which}).</translation>
    </message>
    <message>
        <source>The search index holds “{term}”, which is in no document.</source>
        <translation>В поисковом индексе есть «{term}», чего нет ни в одном документе.</translation>
    </message>
    <message>
        <source>The search index is wrong about “{term}”.</source>
        <translation>Поисковый индекс неверен для «{term}».</translation>
    </message>
    <message>
        <source>The suggestions for document “{key}” are counted wrongly.</source>
        <translation>Предложения для документа «{key}» подсчитаны неверно.</translation>
    </message>
    <message>
        <source>The text of document “{key}” is missing.</source>
        <translation>Текст документа «{key}» отсутствует.</translation>
    </message>
    <message>
        <source>The text of document “{key}” is not the one that was imported.</source>
        <translation>Текст документа «{key}» — не тот, что был импортирован.</translation>
    </message>
    <message>
        <source>What was said of “{text}” as {label} is counted wrongly.</source>
        <translation>Сказанное о «{text}» как {label} подсчитано неверно.</translation>
    </message>
</context>
<context>
    <name>ProjectFlow</name>
    <message>
        <source>Checking the project after an unclean end</source>
        <translation>Проверка проекта после аварийного завершения</translation>
    </message>
    <message>
        <source>Export what you need, and go on with a backup of the project.</source>
        <translation>Экспортируйте нужное и продолжайте с резервной копией проекта.</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Поиск предложений</translation>
    </message>
    <message>
        <source>The project was damaged: {problems}</source>
        <translation>Проект был повреждён: {problems}</translation>
    </message>
</context>
<context>
    <name>QueueWalk</name>
    <message>
        <source>Every document has an answer. The annotations are ready to export.</source>
        <translation>У каждого документа есть ответ. Разметку можно экспортировать.</translation>
    </message>
    <message>
        <source>Every document of this list has an answer. The annotations are ready to export.</source>
        <translation>У каждого документа в этом списке есть ответ. Разметку можно экспортировать.</translation>
    </message>
    <message>
        <source>There is no further document in this list.</source>
        <translation>В этом списке больше нет документов.</translation>
    </message>
</context>
<context>
    <name>ReadingForm</name>
    <message>
        <source>&amp;Delimiter</source>
        <translation>&amp;Разделитель</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>&amp;Кодировка</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;One document is</source>
        <translation>&amp;Документ — это</translation>
    </message>
    <message>
        <source>&amp;Spans become</source>
        <translation>Фр&amp;агменты становятся</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Арабский</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Центральноевропейская</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Китайский</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Кириллица</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>First &amp;row</source>
        <translation>Первая &amp;строка</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Определить</translation>
    </message>
    <message>
        <source>Found out: {what}</source>
        <translation>Определено: {what}</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Греческая</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Иврит</translation>
    </message>
    <message>
        <source>How the files are read</source>
        <translation>Как читать файлы</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Японская</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Корейская</translation>
    </message>
    <message>
        <source>O&amp;ffsets count</source>
        <translation>Позиции с&amp;читают</translation>
    </message>
    <message>
        <source>UTF-16 units</source>
        <translation>единицы UTF-16</translation>
    </message>
    <message>
        <source>Western European</source>
        <translation>Западноевропейская</translation>
    </message>
    <message>
        <source>What is one document</source>
        <translation>Что такое документ</translation>
    </message>
    <message>
        <source>What offsets count</source>
        <translation>Что считают позиции</translation>
    </message>
    <message>
        <source>What spans become</source>
        <translation>Чем становятся фрагменты</translation>
    </message>
    <message>
        <source>What the first row is</source>
        <translation>Что в первой строке</translation>
    </message>
    <message>
        <source>a block between blank lines</source>
        <translation>блок между пустыми строками</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>строка</translation>
    </message>
    <message>
        <source>as each record&apos;s answer says</source>
        <translation>по ответу каждой записи</translation>
    </message>
    <message>
        <source>code points</source>
        <translation>кодовые точки</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>запятая</translation>
    </message>
    <message>
        <source>confirmed spans</source>
        <translation>подтверждёнными фрагментами</translation>
    </message>
    <message>
        <source>is a record like the others</source>
        <translation>такая же запись, как остальные</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>имена столбцов</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>точка с запятой</translation>
    </message>
    <message>
        <source>something else, by record</source>
        <translation>по-разному, смотря по записи</translation>
    </message>
    <message>
        <source>suggestions, to be looked at</source>
        <translation>предложениями на проверку</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>табуляция</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>вертикальная черта</translation>
    </message>
    <message>
        <source>{encoding}, a guess</source>
        <translation>{encoding}, догадка</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>abbreviations</source>
        <translation>сокращения</translation>
    </message>
    <message>
        <source>amounts</source>
        <translation>количества</translation>
    </message>
    <message>
        <source>cities</source>
        <translation>города</translation>
    </message>
    <message numerus="yes">
        <source>confirmed %Ln time(s)</source>
        <translation>
            <numerusform>подтверждено %Ln раз</numerusform>
            <numerusform>подтверждено %Ln раза</numerusform>
            <numerusform>подтверждено %Ln раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>confirmed %Ln time(s) as “{written}”</source>
        <translation>
            <numerusform>подтверждено %Ln раз как «{written}»</numerusform>
            <numerusform>подтверждено %Ln раза как «{written}»</numerusform>
            <numerusform>подтверждено %Ln раз как «{written}»</numerusform>
        </translation>
    </message>
    <message>
        <source>countries and regions</source>
        <translation>страны и регионы</translation>
    </message>
    <message>
        <source>datelines</source>
        <translation>места в начале сообщений</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
    </message>
    <message>
        <source>designations</source>
        <translation>обозначения</translation>
    </message>
    <message>
        <source>events</source>
        <translation>события</translation>
    </message>
    <message>
        <source>given names</source>
        <translation>имена</translation>
    </message>
    <message>
        <source>guesses</source>
        <translation>догадки</translation>
    </message>
    <message>
        <source>holidays</source>
        <translation>праздники</translation>
    </message>
    <message>
        <source>known persons</source>
        <translation>известные люди</translation>
    </message>
    <message>
        <source>known places</source>
        <translation>известные места</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>языки</translation>
    </message>
    <message>
        <source>last names</source>
        <translation>фамилии</translation>
    </message>
    <message>
        <source>laws</source>
        <translation>законы</translation>
    </message>
    <message>
        <source>list: {name}</source>
        <translation>список: {name}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>occasions</source>
        <translation>мероприятия</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>организации</translation>
    </message>
    <message>
        <source>parts of the world</source>
        <translation>части света</translation>
    </message>
    <message>
        <source>peoples</source>
        <translation>народы</translation>
    </message>
    <message>
        <source>persons</source>
        <translation>люди</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>конвейер</translation>
    </message>
    <message>
        <source>places</source>
        <translation>места</translation>
    </message>
    <message>
        <source>products</source>
        <translation>продукты</translation>
    </message>
    <message>
        <source>rule: {name}</source>
        <translation>правило: {name}</translation>
    </message>
    <message>
        <source>times</source>
        <translation>время</translation>
    </message>
    <message>
        <source>titled last names</source>
        <translation>фамилии с титулом</translation>
    </message>
    <message>
        <source>unquoted works</source>
        <translation>произведения без кавычек</translation>
    </message>
    <message>
        <source>works</source>
        <translation>произведения</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} и {other}</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>О&amp;чистить список</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>От&amp;крыть недавние</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Файла нет.</translation>
    </message>
</context>
<context>
    <name>RecentRowDelegate</name>
    <message>
        <source>missing</source>
        <translation>нет файла</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>A \u escape stands for half a character (a lone surrogate), which no file can store.</source>
        <translation>Последовательность \u обозначает половину символа (одиночный суррогат), а её нельзя сохранить ни в каком файле.</translation>
    </message>
    <message>
        <source>A number is too big to be kept.</source>
        <translation>Число слишком велико, чтобы его сохранить.</translation>
    </message>
    <message>
        <source>A quote is opened and never closed.</source>
        <translation>Кавычка открыта и не закрыта.</translation>
    </message>
    <message>
        <source>A quoted cell is not closed properly.</source>
        <translation>Ячейка в кавычках закрыта неправильно.</translation>
    </message>
    <message>
        <source>It would fit if the offsets count UTF-16 units: import with UTF-16 offsets.</source>
        <translation>Всё сойдётся, если позиции считаются в единицах UTF-16: импортируйте с позициями UTF-16.</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation>Известны: {names}.</translation>
    </message>
    <message>
        <source>Known endings are {endings}; or name the format ({names}).</source>
        <translation>Известны расширения {endings}; или укажите формат ({names}).</translation>
    </message>
    <message>
        <source>Lines {first} to {last} were not read.</source>
        <translation>Строки с {first} по {last} не прочитаны.</translation>
    </message>
    <message>
        <source>Span {number} ({start} to {end}) has a label that cannot be used.</source>
        <translation>У фрагмента {number} (с {start} по {end}) непригодная метка.</translation>
    </message>
    <message>
        <source>Span {number} ({start} to {end}) has no label.</source>
        <translation>У фрагмента {number} (с {start} по {end}) нет метки.</translation>
    </message>
    <message>
        <source>Span {number} ({start} to {end}) has {kind} as its label, which must be a text.</source>
        <translation>Метка фрагмента {number} (с {start} по {end}) — {kind}, а должен быть текст.</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) begins or ends in the middle of a character, counted in {unit}.</source>
        <translation>Фрагмент {number} («{label}», с {start} по {end}) начинается или кончается посреди символа (считались {unit}).</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) ends before it starts.</source>
        <translation>Фрагмент {number} («{label}», с {start} по {end}) кончается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) is empty.</source>
        <translation>Фрагмент {number} («{label}», с {start} по {end}) пуст.</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) reaches beyond the text, which has {length} characters.</source>
        <translation>Фрагмент {number} («{label}», с {start} по {end}) выходит за конец текста (символов в тексте: {length}).</translation>
    </message>
    <message>
        <source>Span {number} (“{label}”, {start} to {end}) starts before the text.</source>
        <translation>Фрагмент {number} («{label}», с {start} по {end}) начинается раньше текста.</translation>
    </message>
    <message>
        <source>Span {number} is {kind} that is not of the form [start, end, label].</source>
        <translation>Фрагмент {number} записан не в виде [start, end, label]; там стоит: {kind}.</translation>
    </message>
    <message>
        <source>The bytes are not valid {encoding} (a guess; say which encoding it is).</source>
        <translation>Байты не соответствуют кодировке {encoding} (это догадка; укажите кодировку).</translation>
    </message>
    <message>
        <source>The bytes are not valid {encoding}.</source>
        <translation>Байты не соответствуют кодировке {encoding}.</translation>
    </message>
    <message>
        <source>The bytes are not valid {encoding}. The rest was not read.</source>
        <translation>Байты не соответствуют кодировке {encoding}. Остальное не прочитано.</translation>
    </message>
    <message>
        <source>The cell “{column}” is no list of spans in JSON.</source>
        <translation>Ячейка «{column}» — не список фрагментов в JSON.</translation>
    </message>
    <message>
        <source>The end of span {number} is missing.</source>
        <translation>Нет конца фрагмента {number}.</translation>
    </message>
    <message>
        <source>The end of span {number} is {value}, which is not a whole number.</source>
        <translation>Конец фрагмента {number} — {value}, а это не целое число.</translation>
    </message>
    <message>
        <source>The line holds {kind} where a JSON object is expected.</source>
        <translation>В строке ожидается объект JSON, а там {kind}.</translation>
    </message>
    <message>
        <source>The line is nested too deeply.</source>
        <translation>Слишком глубокая вложенность в строке.</translation>
    </message>
    <message>
        <source>The line is not valid JSON.</source>
        <translation>Строка — не правильный JSON.</translation>
    </message>
    <message>
        <source>The line is not valid JSON: NaN and Infinity are no JSON numbers.</source>
        <translation>Строка — не правильный JSON: NaN и Infinity в JSON не числа.</translation>
    </message>
    <message>
        <source>The line is not valid JSON: an unescaped control character (byte {byte} of the line).</source>
        <translation>Строка — не правильный JSON: неэкранированный управляющий символ (байт {byte} строки).</translation>
    </message>
    <message>
        <source>The line is not valid JSON: it ends too early.</source>
        <translation>Строка — не правильный JSON: она обрывается.</translation>
    </message>
    <message>
        <source>The line is not valid JSON: {what} (byte {byte} of the line).</source>
        <translation>Строка — не правильный JSON: {what} (байт {byte} строки).</translation>
    </message>
    <message>
        <source>The line is not valid UTF-8 (byte {byte} of the line).</source>
        <translation>Строка — не правильный UTF-8 (байт {byte} строки).</translation>
    </message>
    <message>
        <source>The record has no “text”.</source>
        <translation>В записи нет «text».</translation>
    </message>
    <message>
        <source>The record has no “{name}”.</source>
        <translation>В записи нет «{name}».</translation>
    </message>
    <message>
        <source>The record is nested more than {deepest} levels deep.</source>
        <translation>Вложенность записи больше {deepest} уровней.</translation>
    </message>
    <message>
        <source>The record&apos;s “{name}” is {kind} where a text is expected.</source>
        <translation>«{name}» в записи — {kind}, а ожидается текст.</translation>
    </message>
    <message>
        <source>The rest was not read.</source>
        <translation>Остальное не прочитано.</translation>
    </message>
    <message>
        <source>The row has {count} cells where the first row has {columns}.</source>
        <translation>Ячеек в строке: {count}, а в первой строке: {columns}.</translation>
    </message>
    <message>
        <source>The row has {count} cells where the heading has {columns}.</source>
        <translation>Ячеек в строке: {count}, а в заголовке: {columns}.</translation>
    </message>
    <message>
        <source>The start of span {number} is missing.</source>
        <translation>Нет начала фрагмента {number}.</translation>
    </message>
    <message>
        <source>The start of span {number} is {value}, which is not a whole number.</source>
        <translation>Начало фрагмента {number} — {value}, а это не целое число.</translation>
    </message>
    <message>
        <source>The text holds half a character (a lone surrogate), which no file can store.</source>
        <translation>В тексте есть половина символа (одиночный суррогат), а её нельзя сохранить ни в каком файле.</translation>
    </message>
    <message>
        <source>The text is empty: there is nothing to annotate.</source>
        <translation>Текст пуст: размечать нечего.</translation>
    </message>
    <message>
        <source>The text is longer than {size} MB. Split it into several documents.</source>
        <translation>Текст длиннее {size} МБ. Разделите его на несколько документов.</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be read.</source>
        <translation>Читать формат «{name}» нельзя: такого нет.</translation>
    </message>
    <message>
        <source>There is no format “{name}” that can be written.</source>
        <translation>Записать в формате «{name}» нельзя: такого нет.</translation>
    </message>
    <message>
        <source>There is no text encoding “{name}”. Name one such as utf-8, cp1252 or utf-16.</source>
        <translation>Кодировки «{name}» нет. Укажите, например, utf-8, cp1251 или utf-16.</translation>
    </message>
    <message>
        <source>a file without an ending is not known.</source>
        <translation>файлы без расширения не поддерживаются.</translation>
    </message>
    <message>
        <source>cannot be listed ({why}).</source>
        <translation>не удаётся просмотреть содержимое ({why}).</translation>
    </message>
    <message>
        <source>cannot be read ({why}).</source>
        <translation>не читается ({why}).</translation>
    </message>
    <message>
        <source>does not look like text. If it is, say which encoding it has.</source>
        <translation>не похоже на текст. Если это текст, укажите кодировку.</translation>
    </message>
    <message>
        <source>files ending in “{ending}” are not known.</source>
        <translation>файлы с расширением «{ending}» не поддерживаются.</translation>
    </message>
    <message>
        <source>holds no rows.</source>
        <translation>нет ни одной строки.</translation>
    </message>
    <message>
        <source>is in UTF-16. JSONL is read as UTF-8 alone: save it as UTF-8 first.</source>
        <translation>записан в UTF-16. JSONL читается только в UTF-8: сначала сохраните его в UTF-8.</translation>
    </message>
    <message>
        <source>no column is called “text”. Say which of {columns} holds the text.</source>
        <translation>столбца «text» нет. Укажите, в каком из столбцов {columns} находится текст.</translation>
    </message>
    <message>
        <source>there is no column “{name}”. The columns are {columns}.</source>
        <translation>столбца «{name}» нет. Есть столбцы {columns}.</translation>
    </message>
    <message>
        <source>there is no such file or folder.</source>
        <translation>такого файла или папки нет.</translation>
    </message>
    <message>
        <source>“spans” is {kind} where a list is expected.</source>
        <translation>«spans» — {kind}, а ожидается список.</translation>
    </message>
</context>
<context>
    <name>RejectedRecords</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Records that cannot be read</source>
        <translation>Записи, которые не читаются</translation>
    </message>
    <message>
        <source>Save as &amp;CSV…</source>
        <translation>Сохранить как &amp;CSV…</translation>
    </message>
    <message>
        <source>Save the rejected records</source>
        <translation>Сохранить отвергнутые записи</translation>
    </message>
    <message>
        <source>Save the rejected records as CSV</source>
        <translation>Сохранить отвергнутые записи как CSV</translation>
    </message>
    <message>
        <source>… and {count} more</source>
        <translation>… и ещё {count}</translation>
    </message>
</context>
<context>
    <name>Reporting</name>
    <message numerus="yes">
        <source>%Ln span(s)</source>
        <translation>
            <numerusform>%Ln фрагмент</numerusform>
            <numerusform>%Ln фрагмента</numerusform>
            <numerusform>%Ln фрагментов</numerusform>
        </translation>
    </message>
    <message>
        <source>This project has no documents yet.
Import texts, or drop them here.</source>
        <translation>В этом проекте пока нет документов.
Импортируйте тексты или перетащите их сюда.</translation>
    </message>
    <message>
        <source>{left} of {count} open</source>
        <translation>открыто {left} из {count}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>&amp;Go back to this one</source>
        <translation>&amp;Вернуться к этой</translation>
    </message>
    <message>
        <source>&amp;Make one now</source>
        <translation>&amp;Создать сейчас</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>С ответом</translation>
    </message>
    <message>
        <source>Every change is saved at once. These are copies of the whole project, made once a day when it is opened, and before you go back to one.</source>
        <translation>Каждое изменение сохраняется сразу. Это копии всего проекта: раз в день при открытии и перед возвратом к одной из них.</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Restore as a &amp;new file…</source>
        <translation>Восстановить в &amp;новый файл…</translation>
    </message>
    <message>
        <source>Restore points</source>
        <translation>Точки восстановления</translation>
    </message>
    <message>
        <source>Restore points of “{project}”</source>
        <translation>Точки восстановления «{project}»</translation>
    </message>
    <message>
        <source>Restore points, the latest first</source>
        <translation>Точки восстановления, сначала новые</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>before going back</source>
        <translation>перед возвратом</translation>
    </message>
    <message>
        <source>before merging labels</source>
        <translation>перед объединением меток</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} из {total}</translation>
    </message>
</context>
<context>
    <name>RestoreFlow</name>
    <message>
        <source>Annotator projects (*{suffix})</source>
        <translation>Проекты Annotator (*{suffix})</translation>
    </message>
    <message>
        <source>No restore point was made: {why}</source>
        <translation>Точка восстановления не создана: {why}</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Восстановить в новый файл</translation>
    </message>
    <message>
        <source>The project is as it was. What it was before is kept as a restore point.</source>
        <translation>Проект снова такой, каким был. Прежнее состояние сохранено как точка восстановления.</translation>
    </message>
    <message>
        <source>“{name}” was written.</source>
        <translation>«{name}» записан.</translation>
    </message>
</context>
<context>
    <name>Score</name>
    <message>
        <source>{percent:.0f} %, a guess</source>
        <translation>{percent:.0f} %, догадка</translation>
    </message>
    <message>
        <source>{percent:.0f} %, likely</source>
        <translation>{percent:.0f} %, вероятно</translation>
    </message>
    <message>
        <source>{percent:.0f} %, sure</source>
        <translation>{percent:.0f} %, уверенно</translation>
    </message>
    <message>
        <source>{percent:.0f} %, uncertain</source>
        <translation>{percent:.0f} %, сомнительно</translation>
    </message>
</context>
<context>
    <name>ScoreSlider</name>
    <message numerus="yes">
        <source>%Ln hidden below {score}</source>
        <translation>
            <numerusform>скрыто ниже {score}: %Ln</numerusform>
            <numerusform>скрыто ниже {score}: %Ln</numerusform>
            <numerusform>скрыто ниже {score}: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden suggestions</source>
        <translation>Скрытые предложения</translation>
    </message>
    <message>
        <source>Hide below</source>
        <translation>Скрыть ниже</translation>
    </message>
    <message>
        <source>Hide suggestions below, in percent</source>
        <translation>Скрывать предложения ниже, в процентах</translation>
    </message>
    <message>
        <source>Least score of suggestions</source>
        <translation>Наименьшая оценка предложений</translation>
    </message>
    <message>
        <source>Suggestions with a lower score are hidden</source>
        <translation>Предложения с меньшей оценкой скрыты</translation>
    </message>
    <message>
        <source>Suggestions with a lower score are hidden, and accepting the document does not take them along</source>
        <translation>Предложения с меньшей оценкой скрыты; при принятии документа они не принимаются</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл.</translation>
    </message>
</context>
<context>
    <name>ScriptFonts</name>
    <message>
        <source>Chinese characters</source>
        <translation>китайские иероглифы</translation>
    </message>
    <message>
        <source>This computer has no font for {scripts}. Boxes stand in their place; the text is whole.</source>
        <translation>На этом компьютере нет шрифта, в котором есть {scripts}. Вместо них стоят квадратики; сам текст цел.</translation>
    </message>
    <message>
        <source>emoji or signs</source>
        <translation>эмодзи или знаки</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Подсчёт отменён.</translation>
    </message>
    <message>
        <source>Export cancelled. No file was changed.</source>
        <translation>Экспорт отменён. Файлы не изменены.</translation>
    </message>
    <message>
        <source>That cannot be done any more: the place was changed since. Look at the document first.</source>
        <translation>Этого уже не сделать: место с тех пор изменилось. Сначала посмотрите документ.</translation>
    </message>
    <message>
        <source>The format “{name}” can be read but not written.</source>
        <translation>Формат «{name}» можно читать, но нельзя записывать.</translation>
    </message>
    <message>
        <source>The pipeline needs {needed} MB in {folder}, and {free} MB are free there.</source>
        <translation>Конвейеру нужно {needed} МБ в папке {folder}, а свободно там {free} МБ.</translation>
    </message>
    <message>
        <source>The pipeline was not unpacked.</source>
        <translation>Конвейер не распакован.</translation>
    </message>
    <message>
        <source>The pipeline “{name}” labels no spans, so it can suggest nothing.</source>
        <translation>Конвейер «{name}» не размечает фрагменты, поэтому предложить ничего не может.</translation>
    </message>
    <message>
        <source>The sample documents are missing from {folder}. Install the program again.</source>
        <translation>В папке {folder} нет документов примера. Установите программу заново.</translation>
    </message>
    <message>
        <source>The shares of “{text}” must be two or three and add up to 100, as in 80/10/10.</source>
        <translation>В «{text}» должно быть две или три доли с суммой 100, например 80/10/10.</translation>
    </message>
    <message>
        <source>There is no label template “{name}”. Known are {known}, or name a TOML file or a project.</source>
        <translation>Набора меток «{name}» нет. Известны {known}; или укажите файл TOML либо проект.</translation>
    </message>
    <message>
        <source>There is no preference “{name}”. `annotator preferences` lists them.</source>
        <translation>Настройки «{name}» нет. Все настройки показывает `annotator preferences`.</translation>
    </message>
    <message>
        <source>There is no version {number}. `annotator versions PROJECT` lists them; 0 is the first pipeline.</source>
        <translation>Версии {number} нет. Все версии показывает `annotator versions PROJECT`; 0 — первый конвейер.</translation>
    </message>
    <message>
        <source>a colour is a number from 0 on</source>
        <translation>цвет — это число от 0 и больше</translation>
    </message>
    <message>
        <source>cannot be read ({why}).</source>
        <translation>не читается ({why}).</translation>
    </message>
    <message>
        <source>is not a label set: a label has no {why}.</source>
        <translation>не набор меток: у одной из меток нет {why}.</translation>
    </message>
    <message>
        <source>is not a label set: {why}.</source>
        <translation>не набор меток: {why}.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>не читается ({why}).</translation>
    </message>
    <message>
        <source>it cannot be unpacked into {folder} ({why}).</source>
        <translation>не распаковывается в {folder} ({why}).</translation>
    </message>
    <message>
        <source>it holds no spaCy pipeline.</source>
        <translation>в нём нет конвейера spaCy.</translation>
    </message>
    <message>
        <source>it is no whole wheel ({why}). Download it again.</source>
        <translation>это не целый wheel ({why}). Загрузите его ещё раз.</translation>
    </message>
    <message>
        <source>the file&apos;s name is not valid text. Rename it first.</source>
        <translation>имя файла — не правильный текст. Сначала переименуйте файл.</translation>
    </message>
    <message>
        <source>the folder holds no file that can be read.</source>
        <translation>в папке нет файлов, которые можно прочитать.</translation>
    </message>
    <message>
        <source>there is no accepted text with a span in it to compare with.</source>
        <translation>не с чем сравнивать: нет принятого текста с фрагментом.</translation>
    </message>
    <message>
        <source>there is no file here that can be read.</source>
        <translation>здесь нет файлов, которые можно прочитать.</translation>
    </message>
    <message>
        <source>there is no such document. `annotator documents PROJECT` lists them.</source>
        <translation>такого документа нет. Все документы показывает `annotator documents PROJECT`.</translation>
    </message>
    <message>
        <source>there is no such file.</source>
        <translation>такого файла нет.</translation>
    </message>
    <message>
        <source>this format can be written but not read.</source>
        <translation>этот формат можно записывать, но нельзя читать.</translation>
    </message>
    <message>
        <source>{folder} holds no pipeline that can be read ({why}).</source>
        <translation>В папке {folder} нет конвейера, который можно прочитать ({why}).</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({why}).</source>
        <translation>{folder}: записать нельзя ({why}).</translation>
    </message>
    <message>
        <source>{folder}: cannot be written ({why}). Name a place for the copy.</source>
        <translation>{folder}: записать нельзя ({why}). Укажите место для копии.</translation>
    </message>
    <message>
        <source>{name} is a number from {least} to {most}.</source>
        <translation>{name} — число от {least} до {most}.</translation>
    </message>
    <message>
        <source>{name} is one of: {values}.</source>
        <translation>{name} — одно из: {values}.</translation>
    </message>
    <message>
        <source>{name} is “on” or “off”.</source>
        <translation>{name} — «on» или «off».</translation>
    </message>
    <message>
        <source>{output} is both input and output. Choose another name for the output.</source>
        <translation>{output} — и вход, и выход. Выберите другое имя для выхода.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}). What it holds stays; start again to go on.</source>
        <translation>{path}: записать нельзя ({reason}). Записанное сохранено; чтобы продолжить, запустите ещё раз.</translation>
    </message>
    <message>
        <source>{target} holds other files. Name a new directory.</source>
        <translation>В папке {target} другие файлы. Укажите новую папку.</translation>
    </message>
    <message>
        <source>{target} is a file. Name a new directory.</source>
        <translation>{target} — файл. Укажите новую папку.</translation>
    </message>
    <message>
        <source>“{name}” is no suggester: give a .tsv or .jsonl file, or a pipeline&apos;s directory.</source>
        <translation>«{name}» — не источник предложений: укажите файл .tsv или .jsonl либо папку конвейера.</translation>
    </message>
    <message>
        <source>“{text}” is not a split. Write it as 80/10/10.</source>
        <translation>«{text}» — не разбиение. Запишите его как 80/10/10.</translation>
    </message>
</context>
<context>
    <name>ShortcutEditor</name>
    <message>
        <source>&amp;Add a key…</source>
        <translation>&amp;Добавить клавишу…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Preset:</source>
        <translation>&amp;Набор:</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Preset of keys</source>
        <translation>Набор клавиш</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>Сбросить &amp;все</translation>
    </message>
    <message>
        <source>What the preset is like</source>
        <translation>Что это за набор</translation>
    </message>
</context>
<context>
    <name>ShortcutTree</name>
    <message>
        <source>Commands and their keys</source>
        <translation>Команды и их клавиши</translation>
    </message>
    <message>
        <source>No command fits.</source>
        <translation>Подходящей команды нет.</translation>
    </message>
    <message>
        <source>Search commands and keys</source>
        <translation>Поиск команд и клавиш</translation>
    </message>
    <message>
        <source>Your own key</source>
        <translation>Ваша клавиша</translation>
    </message>
</context>
<context>
    <name>Siblings</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документе</numerusform>
            <numerusform>%Ln документах</numerusform>
            <numerusform>%Ln документах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s) in {documents}</source>
        <translation>
            <numerusform>ещё %Ln в {documents}</numerusform>
            <numerusform>ещё %Ln в {documents}</numerusform>
            <numerusform>ещё %Ln в {documents}</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Отменено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>{others}, {count} of them answered</source>
        <translation>{others}, из них с ответом: {count}</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Guidelines</source>
        <translation>Инструкции</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>document not in this list</source>
        <translation>документа нет в этом списке</translation>
    </message>
    <message>
        <source>document {place}/{count}</source>
        <translation>документ {place}/{count}</translation>
    </message>
</context>
<context>
    <name>SpanList</name>
    <message>
        <source>? Suggested</source>
        <translation>? Предложенные</translation>
    </message>
    <message>
        <source>All spans</source>
        <translation>Все фрагменты</translation>
    </message>
    <message>
        <source>Number of spans listed</source>
        <translation>Число фрагментов в списке</translation>
    </message>
    <message>
        <source>Spans</source>
        <translation>Фрагменты</translation>
    </message>
    <message>
        <source>Spans of the document</source>
        <translation>Фрагменты документа</translation>
    </message>
    <message>
        <source>Which spans</source>
        <translation>Какие фрагменты</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Подтверждённые</translation>
    </message>
</context>
<context>
    <name>SpanPanel</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Принять предложение</translation>
    </message>
    <message>
        <source>Accept, go to the next</source>
        <translation>Принять и перейти к следующему</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Также</translation>
    </message>
    <message>
        <source>Choose another label (L)</source>
        <translation>Выбрать другую метку (L)</translation>
    </message>
    <message>
        <source>Facts about the span</source>
        <translation>Сведения о фрагменте</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Label all alike here</source>
        <translation>Пометить такие же здесь</translation>
    </message>
    <message>
        <source>Label the same text here alike</source>
        <translation>Так же пометить такой же текст здесь</translation>
    </message>
    <message>
        <source>No span is active.
Tab goes to the next one.</source>
        <translation>Активного фрагмента нет.
Tab переходит к следующему.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the span</source>
        <translation>Заметка к фрагменту</translation>
    </message>
    <message>
        <source>Other suggestions here</source>
        <translation>Другие предложения здесь</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Range in characters</source>
        <translation>Место в знаках</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Отклонить предложение</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove span</source>
        <translation>Удалить фрагмент</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Тот же текст</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Show spans with the same text</source>
        <translation>Показать фрагменты с тем же текстом</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Span</source>
        <translation>Фрагмент</translation>
    </message>
    <message>
        <source>Spans with the same text</source>
        <translation>Фрагменты с тем же текстом</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Text of the span</source>
        <translation>Текст фрагмента</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Why it was suggested</source>
        <translation>Почему предложено</translation>
    </message>
    <message>
        <source>Write one</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>dictionary</source>
        <translation>словарь</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>none confirmed yet</source>
        <translation>подтверждённых пока нет</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>здесь {count}</translation>
    </message>
    <message>
        <source>{count} in project: {labels}</source>
        <translation>в проекте {count}: {labels}</translation>
    </message>
    <message numerus="yes">
        <source>{place} (%Ln token(s))</source>
        <translation>
            <numerusform>{place} (%Ln токен)</numerusform>
            <numerusform>{place} (%Ln токена)</numerusform>
            <numerusform>{place} (%Ln токенов)</numerusform>
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
        <translation>Другое число распределит документы иначе; с тем же ничего не сдвинется.</translation>
    </message>
    <message>
        <source>S&amp;plit into</source>
        <translation>&amp;Разделить на</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>Split the documents</source>
        <translation>Разделить документы</translation>
    </message>
    <message>
        <source>dev</source>
        <translation>dev</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>зерно</translation>
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
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>предложено</translation>
    </message>
</context>
<context>
    <name>Spreading</name>
    <message>
        <source>Looking for “{words}”</source>
        <translation>Поиск «{words}»</translation>
    </message>
    <message>
        <source>Nothing was left to change.</source>
        <translation>Менять больше нечего.</translation>
    </message>
    <message>
        <source>all: {others}</source>
        <translation>все: {others}</translation>
    </message>
    <message numerus="yes">
        <source>also {count} in %Ln answered document(s)</source>
        <translation>
            <numerusform>также {count} в %Ln документе с ответом</numerusform>
            <numerusform>также {count} в %Ln документах с ответом</numerusform>
            <numerusform>также {count} в %Ln документах с ответом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>label {count} in %Ln answered document(s)</source>
        <translation>
            <numerusform>пометить {count} в %Ln документе с ответом</numerusform>
            <numerusform>пометить {count} в %Ln документах с ответом</numerusform>
            <numerusform>пометить {count} в %Ln документах с ответом</numerusform>
        </translation>
    </message>
    <message>
        <source>label {sentence}</source>
        <translation>пометить {sentence}</translation>
    </message>
    <message>
        <source>leave them</source>
        <translation>оставить</translation>
    </message>
    <message numerus="yes">
        <source>move (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>сдвинуть здесь и другой (%Ln)</numerusform>
            <numerusform>сдвинуть здесь и другие (%Ln)</numerusform>
            <numerusform>сдвинуть здесь и другие (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>move {others}</source>
        <translation>сдвинуть {others}</translation>
    </message>
    <message numerus="yes">
        <source>relabel (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>сменить метку здесь и у другого (%Ln)</numerusform>
            <numerusform>сменить метку здесь и у других (%Ln)</numerusform>
            <numerusform>сменить метку здесь и у других (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>relabel {others}</source>
        <translation>сменить метку: {others}</translation>
    </message>
    <message numerus="yes">
        <source>remove (the other|the %Ln others) here too</source>
        <translation>
            <numerusform>удалить здесь и другой (%Ln)</numerusform>
            <numerusform>удалить здесь и другие (%Ln)</numerusform>
            <numerusform>удалить здесь и другие (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>remove {others}</source>
        <translation>удалить {others}</translation>
    </message>
    <message>
        <source>“{words}” stands nowhere else unlabelled in this project.</source>
        <translation>«{words}» больше нигде в проекте не стоит без метки.</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Новый проект…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>&amp;Recent projects</source>
        <translation>&amp;Недавние проекты</translation>
    </message>
    <message>
        <source>&amp;Try the sample</source>
        <translation>&amp;Попробовать пример</translation>
    </message>
    <message>
        <source>A name, labels and a place</source>
        <translation>Имя, метки и место</translation>
    </message>
    <message>
        <source>A project file</source>
        <translation>Файл проекта</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Or drop texts, a folder or a project anywhere in this window.</source>
        <translation>Или перетащите тексты, папку или проект в это окно.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Недавние проекты</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Убрать из этого списка</translation>
    </message>
    <message>
        <source>Short texts with suggestions; the first {key} accepts one</source>
        <translation>Короткие тексты с предложениями; первое нажатие {key} примет одно</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Начальная страница</translation>
    </message>
    <message>
        <source>The file is missing.</source>
        <translation>Файла нет.</translation>
    </message>
    <message>
        <source>Turn texts into training data, mostly from the keyboard.</source>
        <translation>Превращайте тексты в обучающие данные, почти не отрываясь от клавиатуры.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes saved</source>
        <translation>Все изменения сохранены</translation>
    </message>
    <message>
        <source>Annotator</source>
        <translation>Annotator</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Not saved: {sentence}</source>
        <translation>Не сохранено: {sentence}</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Конвейер</translation>
    </message>
    <message>
        <source>Pipeline: {name}</source>
        <translation>Конвейер: {name}</translation>
    </message>
    <message>
        <source>Place among the suggestions</source>
        <translation>Место среди предложений</translation>
    </message>
    <message>
        <source>Place in the list of documents</source>
        <translation>Место в списке документов</translation>
    </message>
    <message>
        <source>Progress of the work under way</source>
        <translation>Ход текущей работы</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Work under way</source>
        <translation>Текущая работа</translation>
    </message>
</context>
<context>
    <name>SuggestReport</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln документе</numerusform>
            <numerusform>%Ln документах</numerusform>
            <numerusform>%Ln документах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) could not be read.</source>
        <translation>
            <numerusform>%Ln документ не удалось прочитать.</numerusform>
            <numerusform>%Ln документа не удалось прочитать.</numerusform>
            <numerusform>%Ln документов не удалось прочитать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s) in {documents}.</source>
        <translation>
            <numerusform>%Ln предложение в {documents}.</numerusform>
            <numerusform>%Ln предложения в {documents}.</numerusform>
            <numerusform>%Ln предложений в {documents}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled: %Ln suggestion(s) in {documents}.</source>
        <translation>
            <numerusform>Отменено: %Ln предложение в {documents}.</numerusform>
            <numerusform>Отменено: %Ln предложения в {documents}.</numerusform>
            <numerusform>Отменено: %Ln предложений в {documents}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Suggester</name>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln меткой</numerusform>
            <numerusform>%Ln метками</numerusform>
            <numerusform>%Ln метками</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used.</source>
        <translation>
            <numerusform>%Ln строку нельзя использовать.</numerusform>
            <numerusform>%Ln строки нельзя использовать.</numerusform>
            <numerusform>%Ln строк нельзя использовать.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pattern(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln образец под {labels}.</numerusform>
            <numerusform>%Ln образца под {labels}.</numerusform>
            <numerusform>%Ln образцов под {labels}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) under {labels}.</source>
        <translation>
            <numerusform>%Ln текст под {labels}.</numerusform>
            <numerusform>%Ln текста под {labels}.</numerusform>
            <numerusform>%Ln текстов под {labels}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line}: {reason}.</source>
        <translation>Строка {line}: {reason}.</translation>
    </message>
    <message>
        <source>Offers again what you confirmed; nothing rejected comes again, whoever proposes it.</source>
        <translation>Снова предлагает то, что вы подтвердили; отклонённое не возвращается, кто бы его ни предлагал.</translation>
    </message>
    <message>
        <source>further pipeline</source>
        <translation>ещё один конвейер</translation>
    </message>
    <message>
        <source>patterns</source>
        <translation>образцы</translation>
    </message>
    <message>
        <source>pipeline of the project</source>
        <translation>конвейер проекта</translation>
    </message>
    <message>
        <source>what you confirmed</source>
        <translation>подтверждённое вами</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>список слов</translation>
    </message>
    <message>
        <source>“{file}” holds no pattern that can be used.</source>
        <translation>В «{file}» нет пригодных образцов.</translation>
    </message>
    <message>
        <source>“{file}” holds no text that can be used.</source>
        <translation>В «{file}» нет пригодных текстов.</translation>
    </message>
</context>
<context>
    <name>SuggesterFlow</name>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Не сейчас</translation>
    </message>
    <message>
        <source>A pipeline is read by spaCy in a process of its own. Load it if you made it, or trust who did. You are asked again only if it changes.</source>
        <translation>Конвейер читается spaCy в отдельном процессе. Загружайте его, если сделали его сами или доверяете тому, кто сделал. Вопрос повторится, только если он изменится.</translation>
    </message>
    <message>
        <source>Load this pipeline?</source>
        <translation>Загрузить этот конвейер?</translation>
    </message>
    <message>
        <source>This project suggests with a pipeline that was not loaded here before:

{which}</source>
        <translation>Этот проект использует конвейер, который здесь ещё не загружали:

{which}</translation>
    </message>
    <message>
        <source>Unpacking a pipeline</source>
        <translation>Распаковка конвейера</translation>
    </message>
    <message>
        <source>Unpacking {name} …</source>
        <translation>Распаковка {name} …</translation>
    </message>
    <message>
        <source>{folder} (it has changed)</source>
        <translation>{folder} (изменился)</translation>
    </message>
</context>
<context>
    <name>SuggesterList</name>
    <message>
        <source>A project has one main pipeline and one learned dictionary. Add others as their own.</source>
        <translation>В проекте один основной конвейер и один выученный словарь. Другие добавляйте отдельно.</translation>
    </message>
    <message>
        <source>There is no suggester “{name}”. There are: {there}.</source>
        <translation>Нет источника «{name}». Есть: {there}.</translation>
    </message>
    <message>
        <source>Two suggesters have the same name. Give each a name of its own.</source>
        <translation>У двух источников одно имя. Дайте каждому своё.</translation>
    </message>
    <message>
        <source>“{name}” belongs to every project. Switch it off instead.</source>
        <translation>«{name}» есть в каждом проекте. Лучше выключите его.</translation>
    </message>
</context>
<context>
    <name>SuggesterRows</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Line {line}: {reason}</source>
        <translation>Строка {line}: {reason}</translation>
    </message>
    <message>
        <source>Suggester</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Что предлагает</translation>
    </message>
    <message>
        <source>{name}, off</source>
        <translation>{name}, выключен</translation>
    </message>
    <message>
        <source>{name}, on</source>
        <translation>{name}, включён</translation>
    </message>
</context>
<context>
    <name>SuggesterTable</name>
    <message>
        <source>Suggesters</source>
        <translation>Источники предложений</translation>
    </message>
</context>
<context>
    <name>SuggestersDialog</name>
    <message numerus="yes">
        <source>%Ln line(s) cannot be used; line {line}: {reason}.</source>
        <translation>
            <numerusform>%Ln строку нельзя использовать; строка {line}: {reason}.</numerusform>
            <numerusform>%Ln строки нельзя использовать; строка {line}: {reason}.</numerusform>
            <numerusform>%Ln строк нельзя использовать; строка {line}: {reason}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Обзор…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Save suggesters</source>
        <translation>&amp;Сохранить источники</translation>
    </message>
    <message>
        <source>A spaCy pipeline as a .whl file: unpacked for you, without a network</source>
        <translation>Конвейер spaCy в файле .whl: распаковывается для вас, без сети</translation>
    </message>
    <message>
        <source>Add &amp;file…</source>
        <translation>Добавить &amp;файл…</translation>
    </message>
    <message>
        <source>Add &amp;pipeline…</source>
        <translation>Добавить &amp;конвейер…</translation>
    </message>
    <message>
        <source>Add &amp;wheel…</source>
        <translation>Добавить &amp;wheel…</translation>
    </message>
    <message>
        <source>Choose the directory of a pipeline</source>
        <translation>Выбрать папку конвейера</translation>
    </message>
    <message>
        <source>Directory of a further pipeline</source>
        <translation>Папка ещё одного конвейера</translation>
    </message>
    <message>
        <source>Directory of a spaCy pipeline</source>
        <translation>Папка конвейера spaCy</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>В&amp;низ</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Вверх</translation>
    </message>
    <message>
        <source>Pipeline of the pro&amp;ject</source>
        <translation>Конвейер &amp;проекта</translation>
    </message>
    <message>
        <source>Pipeline of the project</source>
        <translation>Конвейер проекта</translation>
    </message>
    <message>
        <source>Suggesters</source>
        <translation>Источники предложений</translation>
    </message>
    <message>
        <source>Suggesters and their labels</source>
        <translation>Источники предложений и их метки</translation>
    </message>
    <message>
        <source>Wheels (*.whl)</source>
        <translation>Файлы wheel (*.whl)</translation>
    </message>
    <message>
        <source>Word list or patterns</source>
        <translation>Список слов или образцы</translation>
    </message>
    <message>
        <source>Word lists and patterns (*.tsv *.txt *.jsonl)</source>
        <translation>Списки слов и образцы (*.tsv *.txt *.jsonl)</translation>
    </message>
    <message>
        <source>spaCy pipeline as a wheel</source>
        <translation>Конвейер spaCy в виде wheel</translation>
    </message>
</context>
<context>
    <name>TabNames</name>
    <message>
        <source>Panels in this place</source>
        <translation>Панели в этом месте</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Suggest</source>
        <translation>Предложить</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Nobody suggested it? Press {key}, type the words, press &lt;b&gt;Enter&lt;/b&gt;, then a label&apos;s key.</source>
        <translation>Никто этого не предложил? Нажмите {key}, введите слова, нажмите &lt;b&gt;Enter&lt;/b&gt;, затем клавишу метки.</translation>
    </message>
    <message>
        <source>That was the tour. The guide says the rest.</source>
        <translation>Вот и всё знакомство. Остальное — в руководстве.</translation>
    </message>
    <message>
        <source>The label is wrong? Press the key of another one: {key} makes it {label}. Try it here.</source>
        <translation>Метка неверна? Нажмите клавишу другой: {key} сделает это {label}. Попробуйте здесь.</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>другой</translation>
    </message>
    <message>
        <source>{key} accepts the document with all suggestions that are left, and opens the next.</source>
        <translation>{key} принимает документ со всеми оставшимися предложениями и открывает следующий.</translation>
    </message>
    <message>
        <source>{key} accepts this suggestion and goes to the next one.</source>
        <translation>{key} принимает это предложение и переходит к следующему.</translation>
    </message>
    <message>
        <source>{key} takes it back. Everything can be undone, in every document and after a restart.</source>
        <translation>{key} отменяет это. Отменить можно всё, в любом документе и после перезапуска.</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} из {all}</translation>
    </message>
</context>
<context>
    <name>TrainDialog</name>
    <message numerus="yes">
        <source>%Ln document(s) accepted: {train} to train on, {held_out} held out to compare. The training starts from {base}.</source>
        <translation>
            <numerusform>Принят %Ln документ: для обучения {train}, отложено для сравнения {held_out}. Обучение начинается с {base}.</numerusform>
            <numerusform>Принято %Ln документа: для обучения {train}, отложено для сравнения {held_out}. Обучение начинается с {base}.</numerusform>
            <numerusform>Принято %Ln документов: для обучения {train}, отложено для сравнения {held_out}. Обучение начинается с {base}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;By itself after every</source>
        <translation>&amp;Само после каждых</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>&amp;Изменения</translation>
    </message>
    <message>
        <source>&amp;Go back to this version</source>
        <translation>&amp;Вернуться к этой версии</translation>
    </message>
    <message>
        <source>&amp;Labels</source>
        <translation>&amp;Метки</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>О&amp;бучить</translation>
    </message>
    <message>
        <source>&amp;Use it anyway</source>
        <translation>Всё &amp;равно использовать</translation>
    </message>
    <message>
        <source>&amp;Versions</source>
        <translation>&amp;Версии</translation>
    </message>
    <message>
        <source>Accepted documents between two trainings</source>
        <translation>Принятые документы между обучениями</translation>
    </message>
    <message>
        <source>Can&amp;cel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Cancel, and keep the best so far</source>
        <translation>Отменить и оставить лучшее из достигнутого</translation>
    </message>
    <message>
        <source>Changed suggestions</source>
        <translation>Изменившиеся предложения</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Подсчёт…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Figures by label</source>
        <translation>Показатели по меткам</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Как обстоят дела</translation>
    </message>
    <message>
        <source>Nothing was compared yet.</source>
        <translation>Пока ничего не сравнивалось.</translation>
    </message>
    <message>
        <source>The first pipeline suggests now.</source>
        <translation>Теперь предлагает первый конвейер.</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Обучение</translation>
    </message>
    <message>
        <source>Train by itself</source>
        <translation>Обучать автоматически</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Обучить сейчас</translation>
    </message>
    <message>
        <source>Training. You can go on annotating, and close this window.</source>
        <translation>Идёт обучение. Можно продолжать разметку и закрыть это окно.</translation>
    </message>
    <message>
        <source>Use the chosen version</source>
        <translation>Использовать выбранную версию</translation>
    </message>
    <message>
        <source>Use the new pipeline anyway</source>
        <translation>Всё равно использовать новый конвейер</translation>
    </message>
    <message>
        <source>Version {version} suggests now, because you said so.</source>
        <translation>По вашему желанию теперь предлагает версия {version}.</translation>
    </message>
    <message>
        <source>Version {version} suggests now.</source>
        <translation>Теперь предлагает версия {version}.</translation>
    </message>
    <message>
        <source>Versions of the pipeline</source>
        <translation>Версии конвейера</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Что изменилось</translation>
    </message>
    <message>
        <source>What is used</source>
        <translation>Что используется</translation>
    </message>
    <message>
        <source>a pipeline that knows nothing yet</source>
        <translation>конвейера, который пока ничего не знает</translation>
    </message>
    <message numerus="yes">
        <source>accepted document(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>принятого документа</numerusform>
            <numerusform>принятых документов</numerusform>
            <numerusform>принятых документов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Stopping; the best so far is kept</source>
        <translation>Завершение; лучшее из достигнутого сохраняется</translation>
    </message>
    <message>
        <source>Suggesting</source>
        <translation>Поиск предложений</translation>
    </message>
    <message>
        <source>The project was closed.</source>
        <translation>Проект закрыт.</translation>
    </message>
    <message>
        <source>The training failed.</source>
        <translation>Обучение не удалось.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
</context>
<context>
    <name>TrainingReport</name>
    <message>
        <source>Better ({figures}): {done}.</source>
        <translation>Лучше ({figures}): {done}.</translation>
    </message>
    <message>
        <source>Cancelled; the best so far was kept.</source>
        <translation>Отменено; лучшее из достигнутого сохранено.</translation>
    </message>
    <message>
        <source>F1 {before:.1f} before, {after:.1f} after</source>
        <translation>F1 {before:.1f} до, {after:.1f} после</translation>
    </message>
    <message>
        <source>Not better ({figures}): {done}.</source>
        <translation>Не лучше ({figures}): {done}.</translation>
    </message>
    <message>
        <source>There is nothing to learn from.</source>
        <translation>Учиться не на чем.</translation>
    </message>
    <message>
        <source>the present pipeline stays</source>
        <translation>остаётся нынешний конвейер</translation>
    </message>
    <message>
        <source>too few documents to compare</source>
        <translation>слишком мало документов для сравнения</translation>
    </message>
    <message>
        <source>version {version} suggests now</source>
        <translation>теперь предлагает версия {version}</translation>
    </message>
    <message>
        <source>written to {folder}; it suggests in the project now</source>
        <translation>записано в {folder}; теперь это предлагает в проекте</translation>
    </message>
    <message>
        <source>written to {folder}; the project keeps its pipeline</source>
        <translation>записано в {folder}; проект сохраняет свой конвейер</translation>
    </message>
</context>
<context>
    <name>TrainingStage</name>
    <message>
        <source>Comparing</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Comparing the suggestions</source>
        <translation>Сравнение предложений</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Подготовка</translation>
    </message>
    <message>
        <source>Reading the held-out documents with the present pipeline</source>
        <translation>Нынешний конвейер читает отложенные документы</translation>
    </message>
    <message>
        <source>The new pipeline could not be written ({why}).</source>
        <translation>Не удалось записать новый конвейер ({why}).</translation>
    </message>
    <message>
        <source>The pipeline “{base}” cannot be loaded to start from: {reason}</source>
        <translation>Конвейер «{base}» не загружается как основа: {reason}</translation>
    </message>
    <message>
        <source>The pipeline “{base}” has no `ner` to start from. Choose another base with --base.</source>
        <translation>В конвейере «{base}» нет `ner`, с которого можно начать. Выберите другую основу через --base.</translation>
    </message>
    <message>
        <source>The training failed ({kind}: {why}).</source>
        <translation>Обучение не удалось ({kind}: {why}).</translation>
    </message>
    <message>
        <source>The training process ended by itself (exit code {code}). The present pipeline is unchanged.</source>
        <translation>Процесс обучения завершился сам (код {code}). Нынешний конвейер не изменён.</translation>
    </message>
    <message>
        <source>The training was cancelled before there was anything to keep.</source>
        <translation>Обучение отменено раньше, чем было что сохранить.</translation>
    </message>
    <message>
        <source>The training was cancelled; it did not end by itself.</source>
        <translation>Обучение отменено; само оно не завершилось.</translation>
    </message>
    <message>
        <source>There is no pipeline “{base}” to start from.</source>
        <translation>Конвейера «{base}», с которого нужно начать, нет.</translation>
    </message>
    <message>
        <source>There is not enough memory to train on so much text.</source>
        <translation>Не хватает памяти, чтобы обучаться на таком объёме текста.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Обучение</translation>
    </message>
</context>
<context>
    <name>TypeAhead</name>
    <message>
        <source>Nothing fits.</source>
        <translation>Ничего не подходит.</translation>
    </message>
</context>
<context>
    <name>Visiting</name>
    <message>
        <source>There is no document to go back to.</source>
        <translation>Нет документа, к которому можно вернуться.</translation>
    </message>
    <message>
        <source>There is no document to go forward to.</source>
        <translation>Нет документа, к которому можно перейти вперёд.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>“{name}” is open already.</source>
        <translation>«{name}» уже открыт.</translation>
    </message>
    <message>
        <source>“{name}” was brought up to date. As it was before, it is kept beside it: “{kept}”.</source>
        <translation>Проект «{name}» обновлён. Прежний файл сохранён рядом: «{kept}».</translation>
    </message>
</context>
<context>
    <name>Writer</name>
    <message>
        <source>The change could not be saved ({error}). Make room on the disk or bring the device back, then try again.</source>
        <translation>Изменение не удалось сохранить ({error}). Освободите место на диске или верните устройство и попробуйте снова.</translation>
    </message>
    <message>
        <source>The project file is damaged ({error}). Close it and restore a backup.</source>
        <translation>Файл проекта повреждён ({error}). Закройте его и восстановите копию.</translation>
    </message>
    <message>
        <source>The project is closed. Open it again to go on.</source>
        <translation>Проект закрыт. Откройте его снова, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>_Overlay</name>
    <message>
        <source>What happens to the files</source>
        <translation>Что произойдёт с файлами</translation>
    </message>
</context>
<context>
    <name>guidelines</name>
    <message>
        <source>Left out, since the project has no such label: {names}.</source>
        <translation>Пропущено, так как в проекте нет такой метки: {names}.</translation>
    </message>
    <message numerus="yes">
        <source>Read the guidelines of %Ln label(s).</source>
        <translation>
            <numerusform>Прочитаны инструкции для %Ln метки.</numerusform>
            <numerusform>Прочитаны инструкции для %Ln меток.</numerusform>
            <numerusform>Прочитаны инструкции для %Ln меток.</numerusform>
        </translation>
    </message>
    <message>
        <source>it cannot be read ({reason}).</source>
        <translation>файл нельзя прочитать ({reason}).</translation>
    </message>
    <message>
        <source>it is too large for guidelines. Choose a Markdown file.</source>
        <translation>файл слишком велик для инструкций. Выберите файл Markdown.</translation>
    </message>
    <message>
        <source>line {line} is not UTF-8. Save it as UTF-8 and try again.</source>
        <translation>строка {line} не в UTF-8. Сохраните файл в UTF-8 и попробуйте снова.</translation>
    </message>
</context>
</TS>
