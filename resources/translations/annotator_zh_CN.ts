<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>annotator</name>
    <message>
        <source>{rule} as a bound</source>
        <extracomment>annotator/figures/bounds.py</extracomment>
        <translation>{rule}，作为界限</translation>
    </message>
    <message>
        <source>percent after a number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>数字后的百分号</translation>
    </message>
    <message>
        <source>multiple</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>倍数</translation>
    </message>
    <message>
        <source>currency beside a number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>数字旁的货币</translation>
    </message>
    <message>
        <source>unit of measure after a number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>数字后的计量单位</translation>
    </message>
    <message>
        <source>unit of time after a number</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>数字后的时间单位</translation>
    </message>
    <message>
        <source>number</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>数字</translation>
    </message>
    <message>
        <source>ordinal</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>序数</translation>
    </message>
    <message>
        <source>fraction</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>分数</translation>
    </message>
    <message>
        <source>percent in words</source>
        <extracomment>annotator/figures/chinese.py</extracomment>
        <translation>文字形式的百分比</translation>
    </message>
    <message>
        <source>spoken time of day</source>
        <extracomment>annotator/figures/clock.py</extracomment>
        <translation>口语时刻</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <extracomment>annotator/figures/clock.py</extracomment>
        <translation>整点</translation>
    </message>
    <message>
        <source>{rule} that ends as the article says</source>
        <extracomment>annotator/figures/fiscal.py</extracomment>
        <translation>{rule}，按文章所述结束</translation>
    </message>
    <message>
        <source>money in two units</source>
        <extracomment>annotator/figures/joined.py</extracomment>
        <translation>两种单位的金额</translation>
    </message>
    <message>
        <source>quantity in two units</source>
        <extracomment>annotator/figures/joined.py</extracomment>
        <translation>两种单位的量</translation>
    </message>
    <message>
        <source>duration and a fraction</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>时长加分数</translation>
    </message>
    <message>
        <source>duration in two units</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>两种单位的时长</translation>
    </message>
    <message>
        <source>range: {rule}</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>范围：{rule}</translation>
    </message>
    <message>
        <source>range of ages</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>年龄范围</translation>
    </message>
    <message>
        <source>{rule} that is shared</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>{rule}，共用</translation>
    </message>
    <message>
        <source>number and fold</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>数字加“倍”</translation>
    </message>
    <message>
        <source>number and x</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>数字加 x</translation>
    </message>
    <message>
        <source>number and times</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>数字加“次”</translation>
    </message>
    <message>
        <source>ratio of two numbers</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>两数之比</translation>
    </message>
    <message>
        <source>rate</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>比率</translation>
    </message>
    <message>
        <source>unit of measure before a number</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>数字前的计量单位</translation>
    </message>
    <message>
        <source>age</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>年龄</translation>
    </message>
    <message>
        <source>size in several directions</source>
        <extracomment>annotator/figures/sizes.py</extracomment>
        <translation>多个方向的尺寸</translation>
    </message>
    <message>
        <source>weekday, {rule}</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>星期，{rule}</translation>
    </message>
    <message>
        <source>month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>月份</translation>
    </message>
    <message>
        <source>weekday</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>星期</translation>
    </message>
    <message>
        <source>{rule}{how}, under the heading “{words}”</source>
        <extracomment>annotator/figures/table_scale.py</extracomment>
        <translation>{rule}{how}，位于标题“{words}”之下</translation>
    </message>
    <message>
        <source>weekday of a week</source>
        <extracomment>annotator/figures/weeks.py</extracomment>
        <translation>某周的星期几</translation>
    </message>
    <message>
        <source>part of a day of a week</source>
        <extracomment>annotator/figures/weeks.py</extracomment>
        <translation>某周某天的时段</translation>
    </message>
    <message>
        <source>the stretch is not within the {text} code points of the text</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>该区段不在文本的 {text} 个码点之内</translation>
    </message>
    <message>
        <source>the quote is not what the text has there</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>引文与文本此处的内容不符</translation>
    </message>
    <message>
        <source>an edge lies inside a line break</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>边缘落在换行符内</translation>
    </message>
    <message>
        <source>a candidate has the state {pop}</source>
        <extracomment>annotator/store/applying.py</extracomment>
        <translation>某候选的状态为 {pop}</translation>
    </message>
    <message>
        <source>Open a backup of the project.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>请打开项目的备份。</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: {told}.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>文件结构已损坏：{told}。</translation>
    </message>
    <message>
        <source>A row of “{table}” belongs to a row of “{parent}” that is not there.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>“{table}”中的一行属于“{parent}”中不存在的行。</translation>
    </message>
    <message>
        <source>The list of format changes is not what the program wrote.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>格式变更列表与程序所写的不一致。</translation>
    </message>
    <message>
        <source>A stored text is not what was imported.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>存储的文本与导入时不一致。</translation>
    </message>
    <message>
        <source>Lines {expected} to {seq} of the journal are missing.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>日志缺少第 {expected} 至 {seq} 行。</translation>
    </message>
    <message>
        <source>Line {seq} of the journal, or what comes before it, was altered.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>日志第 {seq} 行或其之前的内容被改动过。</translation>
    </message>
    <message>
        <source>Line {seq} of the journal cannot be read ({error}).</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>无法读取日志第 {seq} 行（{error}）。</translation>
    </message>
    <message>
        <source>Line {seq} of the journal {fault}.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>日志第 {seq} 行：{fault}。</translation>
    </message>
    <message>
        <source>does not follow from the lines before it, at {key}</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>在 {key} 处与前面的行不连贯</translation>
    </message>
    <message>
        <source>tells {number} changes of {count}</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>记载了 {count} 项更改中的 {number} 项</translation>
    </message>
    <message>
        <source>The labels are not as the journal says.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>标签与日志不符。</translation>
    </message>
    <message>
        <source>The article has no text of its length.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>文章没有与其长度相符的文本。</translation>
    </message>
    <message>
        <source>The relation {key} has an unknown label.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>关系 {key} 的标签未知。</translation>
    </message>
    <message>
        <source>The relation {key} does not lead from one span of its article to another.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>关系 {key} 并非从本文章的一个片段指向另一个片段。</translation>
    </message>
    <message>
        <source>The {kind} {key} has an unknown label.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>{kind} {key} 的标签未知。</translation>
    </message>
    <message>
        <source>its offsets cannot be read</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>无法读取其偏移</translation>
    </message>
    <message>
        <source>The {kind} {key} at {start}–{end} is out of place: {fault}.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>位于 {start}–{end} 的 {kind} {key} 位置不对：{fault}。</translation>
    </message>
    <message>
        <source>The {kind} {key} is not as the journal says.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>{kind} {key} 与日志不符。</translation>
    </message>
    <message>
        <source>The {kind} {key} is in the journal and nowhere else.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>{kind} {key} 只存在于日志中。</translation>
    </message>
    <message>
        <source>The counts of the article are wrong.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>文章的计数有误。</translation>
    </message>
    <message>
        <source>The list of what people touched is wrong in {wrong} places.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>人工处理列表有 {wrong} 处错误。</translation>
    </message>
    <message>
        <source>The list of unfinished jobs is not what the journal says.</source>
        <extracomment>annotator/store/audit.py</extracomment>
        <translation>未完成任务列表与日志不符。</translation>
    </message>
    <message>
        <source>Structure of the file</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>文件结构</translation>
    </message>
    <message>
        <source>Labels and articles</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>标签与文章</translation>
    </message>
    <message>
        <source>Lists beside the journal</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>日志之外的列表</translation>
    </message>
    <message>
        <source>Done</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>The file cannot be read to its end ({error}).</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>无法将文件读到末尾（{error}）。</translation>
    </message>
    <message>
        <source>Open a backup of it.</source>
        <extracomment>annotator/store/check.py</extracomment>
        <translation>请打开其备份。</translation>
    </message>
    <message>
        <source>a value cannot be read: {text}</source>
        <extracomment>annotator/store/columns.py</extracomment>
        <translation>无法读取某个值：{text}</translation>
    </message>
    <message>
        <source>an article&apos;s columns cannot be read: {text}</source>
        <extracomment>annotator/store/columns.py</extracomment>
        <translation>无法读取文章的列：{text}</translation>
    </message>
    <message>
        <source>a list of labels cannot be read: {text}</source>
        <extracomment>annotator/store/columns.py</extracomment>
        <translation>无法读取标签列表：{text}</translation>
    </message>
    <message>
        <source>the copy is not equal to it</source>
        <extracomment>annotator/store/copying.py</extracomment>
        <translation>副本与其不一致</translation>
    </message>
    <message>
        <source>SQLite {sqlite_version}, strict tables, {search} full-text search</source>
        <extracomment>annotator/store/facts.py</extracomment>
        <translation>SQLite {sqlite_version}，严格表，{search} 全文搜索</translation>
    </message>
    <message>
        <source>There is no project {named} in {parent}.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{parent} 中没有项目 {named}。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请检查名称。</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>文件夹 {parent} 不存在。</translation>
    </message>
    <message>
        <source>Make it first or choose another.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请先创建它，或另选一个。</translation>
    </message>
    <message>
        <source>{named} exists already in {parent}.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{parent} 中已有 {named}。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请另选一个名称。</translation>
    </message>
    <message>
        <source>{named} is not an Annotator project.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 不是 Annotator 项目。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .annot.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请选择以 .annot 结尾的文件。</translation>
    </message>
    <message>
        <source>{named} is empty, so it is not an Annotator project.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 是空文件，因此不是 Annotator 项目。</translation>
    </message>
    <message>
        <source>{named} was written by a newer Annotator (format {version}; this one reads up to {known}).</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 由更新版本的 Annotator 写成（格式 {version}；本版本最高可读 {known}）。</translation>
    </message>
    <message>
        <source>It was not changed. Install the newer Annotator to open it.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>它没有被更改。请安装更新版本的 Annotator 来打开。</translation>
    </message>
    <message>
        <source>{named} is damaged{told}.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 已损坏{told}。</translation>
    </message>
    <message>
        <source>It was not changed. Run “annotator check” on it to see what is wrong, and open a backup.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>它没有被更改。请运行“annotator check”查看问题所在，并打开备份。</translation>
    </message>
    <message>
        <source>{named} is open in another window or command; close it there.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 已在另一个窗口或命令中打开；请在那里关闭。</translation>
    </message>
    <message>
        <source>{named} or its folder {parent} cannot be written.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 或其文件夹 {parent} 不可写。</translation>
    </message>
    <message>
        <source>Copy the project to a folder of your own and open it there.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请把项目复制到自己的文件夹并在那里打开。</translation>
    </message>
    <message>
        <source>The disk with {named} is full; this change was not saved.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 所在磁盘已满；此更改未保存。</translation>
    </message>
    <message>
        <source>Everything before it is safe. Make room and do it again.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>之前的一切都安全。请腾出空间后重做。</translation>
    </message>
    <message>
        <source>The disk with {named} is full, so it cannot be opened.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 所在磁盘已满，因此无法打开。</translation>
    </message>
    <message>
        <source>All decisions in it are safe. Make room and open it again.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>其中所有决定都安全。请腾出空间后重新打开。</translation>
    </message>
    <message>
        <source>The disk with {named} is full, so it stays in two files, “{path}” and “{path_2}-wal”.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 所在磁盘已满，因此它保留为两个文件：“{path}”和“{path_2}-wal”。</translation>
    </message>
    <message>
        <source>All decisions in them are safe. Keep the two together, make room, then open and close the project.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>其中所有决定都安全。请把两个文件放在一起，腾出空间，然后打开并关闭项目。</translation>
    </message>
    <message>
        <source>{named} could not be read or written ({detail}); this change was not saved.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>无法读写 {named}（{detail}）；此更改未保存。</translation>
    </message>
    <message>
        <source>Everything before it is safe. Check the disk or the network drive and do it again.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>之前的一切都安全。请检查磁盘或网络驱动器后重做。</translation>
    </message>
    <message>
        <source>{named} was moved, replaced or deleted while it was open; this change was not saved.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 在打开期间被移动、替换或删除；此更改未保存。</translation>
    </message>
    <message>
        <source>Put the file back where it was, or close the project and open it at its new place.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请把文件放回原处，或关闭项目并在新位置打开。</translation>
    </message>
    <message>
        <source>{named} was moved, replaced or deleted while it was open.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 在打开期间被移动、替换或删除。</translation>
    </message>
    <message>
        <source>What was decided is in the file that was opened: look for it where it was moved to.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>所作的决定都在当时打开的文件里：请到它被移到的地方查找。</translation>
    </message>
    <message>
        <source>{named} has been altered by another program ({detail}).</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>{named} 被其他程序更改过（{detail}）。</translation>
    </message>
    <message>
        <source>It was not changed. Open a backup of it.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>它没有被更改。请打开其备份。</translation>
    </message>
    <message>
        <source>“{title}” is still running, so it cannot be undone yet.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>“{title}”仍在运行，暂时无法撤销。</translation>
    </message>
    <message>
        <source>Stop it or wait until it is done.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请停止它或等它完成。</translation>
    </message>
    <message>
        <source>“{title}” cannot be taken back because what it changed was changed again by a running job.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>无法撤回“{title}”，因为其更改的内容又被正在运行的任务更改过。</translation>
    </message>
    <message>
        <source>No backup of {named} could be made in {folder} ({detail}).</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>无法在 {folder} 中为 {named} 创建备份（{detail}）。</translation>
    </message>
    <message>
        <source>Choose another folder for backups, or make room on its disk.</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>请另选备份文件夹，或在其磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>a text in it is not UTF-8</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>其中某段文本不是 UTF-8</translation>
    </message>
    <message>
        <source>a name in it is not UTF-8</source>
        <extracomment>annotator/store/faults.py</extracomment>
        <translation>其中某个名称不是 UTF-8</translation>
    </message>
    <message>
        <source>line {seq} of the journal was altered</source>
        <extracomment>annotator/store/journal.py</extracomment>
        <translation>日志第 {seq} 行被改动过</translation>
    </message>
    <message>
        <source>line {seq} of the journal is missing</source>
        <extracomment>annotator/store/journal.py</extracomment>
        <translation>日志缺少第 {seq} 行</translation>
    </message>
    <message>
        <source>{stem} (format {version})</source>
        <extracomment>annotator/store/project_file.py</extracomment>
        <translation>{stem}（格式 {version}）</translation>
    </message>
    <message>
        <source>it has no labels</source>
        <extracomment>annotator/store/project_file.py</extracomment>
        <translation>它没有标签</translation>
    </message>
    <message>
        <source>the text of “{article}” is not in it</source>
        <extracomment>annotator/store/project_file.py</extracomment>
        <translation>其中没有“{article}”的文本</translation>
    </message>
    <message>
        <source>the text {sha256} is not what was imported</source>
        <extracomment>annotator/store/texts.py</extracomment>
        <translation>文本 {sha256} 与导入时不一致</translation>
    </message>
    <message>
        <source>Make the project</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>“{turn}” was interrupted; what it had done ({what})</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>“{turn}”被中断；已完成的部分（{what}）</translation>
    </message>
    <message>
        <source>{told} was taken back. Start it once more.</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>{told}已撤回。请重新开始。</translation>
    </message>
    <message>
        <source>{told} stays, because work on it has begun.</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>{told}予以保留，因为已有人在其上工作。</translation>
    </message>
    <message>
        <source>a record holds bytes in the place of text</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>某记录在文本处含有字节</translation>
    </message>
    <message>
        <source>changes of labels</source>
        <extracomment>annotator/store/writer.py</extracomment>
        <translation>标签的更改</translation>
    </message>
    <message>
        <source>The disk is full, so “{target}” was not written.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>磁盘已满，因此未写入“{target}”。</translation>
    </message>
    <message>
        <source>Make room and export again.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>请腾出空间后重新导出。</translation>
    </message>
    <message>
        <source>“{target}” cannot be written there: you have no permission.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>无法在该处写入“{target}”：没有权限。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>“{target}” cannot be written: {reason}.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>无法写入“{target}”：{reason}。</translation>
    </message>
    <message>
        <source>“{name}” was read back and differs from what was meant{where}, so nothing was put in place.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>回读“{name}”时发现与预期不符{where}，因此没有放置任何文件。</translation>
    </message>
    <message>
        <source>Check the disk and export again; if it happens twice, please report it.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>请检查磁盘后重新导出；若再次发生，请报告。</translation>
    </message>
    <message>
        <source>“{target}” is there and is no earlier export in this format, so it was left as it is.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>“{target}”已存在且不是此格式的早先导出，因此保持原样。</translation>
    </message>
    <message>
        <source>“{target}” is a project, and an export never takes its place.</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>“{target}”是项目，导出绝不会取代它。</translation>
    </message>
    <message>
        <source>BioC XML</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>BioC XML</translation>
    </message>
    <message>
        <source>“{path}” is no BioC XML in UTF-8.</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>“{path}”不是 UTF-8 的 BioC XML。</translation>
    </message>
    <message>
        <source>Export it again as BioC XML.</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>请重新导出为 BioC XML。</translation>
    </message>
    <message>
        <source>“{path}” holds no BioC documents.</source>
        <extracomment>annotator/formats/bioc.py</extracomment>
        <translation>“{path}”不含 BioC 文档。</translation>
    </message>
    <message>
        <source>Document {number} holds no text.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>文档 {number} 不含文本。</translation>
    </message>
    <message>
        <source>An annotation has no location with an offset and a length; it is left out.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>某标注没有带偏移和长度的位置；已略去。</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>An annotation has {sure} locations; each came in as a span.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>某标注有 {sure} 个位置；每个都作为片段导入。</translation>
    </message>
    <message>
        <source>A relation has {ends} nodes, not two; it is left out.</source>
        <extracomment>annotator/formats/bioc_parts.py</extracomment>
        <translation>某关系有 {ends} 个节点而非两个；已略去。</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>The text of “{path}” is missing: there is no “{text_path}” beside it.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>缺少“{path}”的文本：旁边没有“{text_path}”。</translation>
    </message>
    <message>
        <source>brat keeps text and annotations in two files; import the folder that has both.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>brat 把文本和标注存为两个文件；请导入同时含有两者的文件夹。</translation>
    </message>
    <message>
        <source>The line is none that brat writes; it is left out: {line}.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>这不是 brat 会写的行；已略去：{line}。</translation>
    </message>
    <message>
        <source>part {at} of {parts}</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>第 {at} 部分，共 {parts} 部分</translation>
    </message>
    <message>
        <source>UIMA CAS (XMI, JSON)</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>UIMA CAS（XMI、JSON）</translation>
    </message>
    <message>
        <source>Export it again.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>“{prefix}{name}” in the archive {body}.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>压缩包中的“{prefix}{name}”{body}。</translation>
    </message>
    <message>
        <source>The archive holds no CAS.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>压缩包中没有 CAS。</translation>
    </message>
    <message>
        <source>is larger than {largest_article} MB</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>大于 {largest_article} MB</translation>
    </message>
    <message>
        <source>is damaged</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>is encrypted, or packed in a way that cannot be read</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>已加密，或以无法读取的方式打包</translation>
    </message>
    <message>
        <source>cannot be unpacked ({name})</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>无法解包（{name}）</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, which no CAS does.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>“{name}”声明了自己的实体，CAS 不会这样做。</translation>
    </message>
    <message>
        <source>“{name}” is no CAS that can be read: {told}.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>“{name}”不是可读的 CAS：{told}。</translation>
    </message>
    <message>
        <source>“{name}” holds no text.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>“{name}”不含文本。</translation>
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
        <translation>“{path}”不完整，或是没有导入器认识的 JSON。</translation>
    </message>
    <message>
        <source>Save it as JSONL: one object a line, its text under “text”.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请另存为 JSONL：每行一个对象，文本放在“text”下。</translation>
    </message>
    <message>
        <source>“{path}” is {kind}</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>“{path}”是{kind}</translation>
    </message>
    <message>
        <source>“{path}” holds binary data</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>“{path}”含有二进制数据</translation>
    </message>
    <message>
        <source>{what}, which no importer reads.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>{what}，没有导入器能读取。</translation>
    </message>
    <message>
        <source>Save it as text, HTML, PDF, DOCX or CSV.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请另存为文本、HTML、PDF、DOCX 或 CSV。</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>“{path}”不存在。</translation>
    </message>
    <message>
        <source>Check the path and try again.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请检查路径后重试。</translation>
    </message>
    <message>
        <source>the folder {name}</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>文件夹 {name}</translation>
    </message>
    <message>
        <source>The folder “{name}” cannot be read: {strerror}.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>无法读取文件夹“{name}”：{strerror}。</translation>
    </message>
    <message>
        <source>hidden files and folders, {hidden} in all</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>隐藏的文件和文件夹，共 {hidden} 个</translation>
    </message>
    <message>
        <source>Left out: {what}.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>已略去：{what}。</translation>
    </message>
    <message>
        <source>There is no import format with the name “{name}”.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>没有名为“{name}”的导入格式。</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>已知的有：{names}。</translation>
    </message>
    <message>
        <source>column {place}</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>第 {place} 列</translation>
    </message>
    <message>
        <source>no column “{text_column}”</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>没有“{text_column}”列</translation>
    </message>
    <message>
        <source>no column for the text</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>没有文本列</translation>
    </message>
    <message>
        <source>“{file}” has {wanted}; its columns are {names}.</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>“{file}”{wanted}；其列为 {names}。</translation>
    </message>
    <message>
        <source>Name the text&apos;s column (--text-column on the command line).</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>请指定文本列（命令行用 --text-column）。</translation>
    </message>
    <message>
        <source>{words} and {shown} more</source>
        <extracomment>annotator/formats/columns.py</extracomment>
        <translation>{words}及另外 {shown} 个</translation>
    </message>
    <message>
        <source>CoNLL columns</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>CoNLL 列格式</translation>
    </message>
    <message>
        <source>The file holds no words.</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>文件不含词。</translation>
    </message>
    <message>
        <source>{short} rows of the article that begins here have no tag or no word.</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>从此处开始的文章有 {short} 行缺少标记或词。</translation>
    </message>
    <message>
        <source>“{target}” is a folder.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>“{target}”是文件夹。</translation>
    </message>
    <message>
        <source>Name a file such as articles.conll.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>请指定一个文件，如 articles.conll。</translation>
    </message>
    <message>
        <source>Writing articles</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>正在写入文章</translation>
    </message>
    <message>
        <source>Putting the files in place</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>正在放置文件</translation>
    </message>
    <message>
        <source>CoNLL-U (Plus)</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>CoNLL-U (Plus)</translation>
    </message>
    <message>
        <source>{short} rows of the article that begins here have no number or no word.</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>从此处开始的文章有 {short} 行缺少编号或词。</translation>
    </message>
    <message>
        <source>Table (CSV, TSV)</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>表格（CSV、TSV）</translation>
    </message>
    <message>
        <source>it has {cells} cells, the header has {names}</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>它有 {cells} 个单元格，表头有 {names} 个</translation>
    </message>
    <message>
        <source>The row cannot be read: {fault}.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>无法读取该行：{fault}。</translation>
    </message>
    <message>
        <source>The row has no text in “{chosen}”.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>该行在“{chosen}”中没有文本。</translation>
    </message>
    <message>
        <source>The header row of “{path}” cannot be read: {fault}.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>无法读取“{path}”的表头行：{fault}。</translation>
    </message>
    <message>
        <source>Save the table again as CSV.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>请把表格重新存为 CSV。</translation>
    </message>
    <message>
        <source>“{path}” has a line of more than {largest_article} million characters.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>“{path}”有一行超过 {largest_article} 百万个字符。</translation>
    </message>
    <message>
        <source>It does not look like a table: check how it was made.</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>它不像表格：请检查它是如何生成的。</translation>
    </message>
    <message>
        <source>a quotation mark opens here and is never closed</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>此处的引号一直没有闭合</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark (a quotation mark inside a cell is written &quot;&quot;)</source>
        <extracomment>annotator/formats/csv_in.py</extracomment>
        <translation>闭合引号之后还有文本（单元格内的引号写作 &quot;&quot;）</translation>
    </message>
    <message>
        <source>Doc {number}</source>
        <extracomment>annotator/formats/docbin.py</extracomment>
        <translation>文档 {number}</translation>
    </message>
    <message>
        <source>spaCy DocBin</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>spaCy DocBin</translation>
    </message>
    <message>
        <source>“{path}” is no DocBin that spaCy can read: {told}.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>“{path}”不是 spaCy 可读的 DocBin：{told}。</translation>
    </message>
    <message>
        <source>Write it again with spaCy 3.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>请用 spaCy 3 重新写出。</translation>
    </message>
    <message>
        <source>The Doc cannot be read, and what follows it neither: {told}.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>无法读取该 Doc 及其后的内容：{told}。</translation>
    </message>
    <message>
        <source>The Doc holds no text.</source>
        <extracomment>annotator/formats/docbin_in.py</extracomment>
        <translation>该 Doc 不含文本。</translation>
    </message>
    <message>
        <source>doccano JSONL</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>doccano JSONL</translation>
    </message>
    <message>
        <source>The line has no article: “text” holds no text.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>该行没有文章：“text”不含文本。</translation>
    </message>
    <message>
        <source>An entry of “{name}” is no span; it is left out: {plain}.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>“{name}”的一项不是片段；已略去：{plain}。</translation>
    </message>
    <message>
        <source>Word document</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>a Word document</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>If it holds scanned pictures of pages, run text recognition over it first.</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>若含扫描页图片，请先进行文字识别。</translation>
    </message>
    <message>
        <source>header or footer</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>页眉或页脚</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <extracomment>annotator/formats/docx_in.py</extracomment>
        <translation>页眉和页脚</translation>
    </message>
    <message>
        <source>“{path}” is UTF-8 text with damaged characters, the first at byte {before}.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>“{path}”是含损坏字符的 UTF-8 文本，首个在第 {before} 字节。</translation>
    </message>
    <message>
        <source>Open it in an editor, repair the place and save it again.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>请在编辑器中打开，修复该处并重新保存。</translation>
    </message>
    <message>
        <source>There is no encoding with the name “{encoding}”.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>没有名为“{encoding}”的编码。</translation>
    </message>
    <message>
        <source>Use a name like utf-8, utf-16, cp1252, iso8859-15, shift_jis or gb18030.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>请使用 utf-8、utf-16、cp1252、iso8859-15、shift_jis 或 gb18030 之类的名称。</translation>
    </message>
    <message>
        <source>“{path}” is not valid {upper}.</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>“{path}”不是有效的 {upper}。</translation>
    </message>
    <message>
        <source>It may be damaged or in another encoding: choose the encoding (--encoding on the command line).</source>
        <extracomment>annotator/formats/encoding.py</extracomment>
        <translation>它可能已损坏或用了别的编码：请选择编码（命令行用 --encoding）。</translation>
    </message>
    <message>
        <source>an EPUB</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>EPUB book</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>EPUB 图书</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>它没有列出章节</translation>
    </message>
    <message>
        <source>It may be a book of pictures.</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>它可能是图画书。</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>table of contents</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>目录</translation>
    </message>
    <message>
        <source>cover, title or index page</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>封面、扉页或索引页</translation>
    </message>
    <message>
        <source>cover, title and index pages</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>封面、扉页和索引页</translation>
    </message>
    <message>
        <source>page without text</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>无文本的页</translation>
    </message>
    <message>
        <source>pages without text</source>
        <extracomment>annotator/formats/epub_in.py</extracomment>
        <translation>无文本的页</translation>
    </message>
    <message>
        <source>There is no format “{name}” to export to.</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>没有可导出的格式“{name}”。</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>请选择其一：{names}。</translation>
    </message>
    <message>
        <source>Looking at the articles</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>正在查看文章</translation>
    </message>
    <message>
        <source>No article is finished, so there is nothing to export.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>没有已完成的文章，因此没有可导出的内容。</translation>
    </message>
    <message>
        <source>The project has no articles, so there is nothing to export.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>项目没有文章，因此没有可导出的内容。</translation>
    </message>
    <message>
        <source>Finish some articles, or choose to export unfinished ones too.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>请完成一些文章，或选择也导出未完成的文章。</translation>
    </message>
    <message>
        <source>Import some first.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>请先导入一些。</translation>
    </message>
    <message>
        <source>Nothing was written: {refused} spans cannot go out as they stand, the first is “{quote}” at {start} in the article {article_id} ({reason}).</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>没有写入任何内容：{refused} 个片段无法原样导出，第一个是文章 {article_id} 中位于 {start} 的“{quote}”（{reason}）。</translation>
    </message>
    <message>
        <source>Choose a fix for them, or let them be left out.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>请为它们选择修正方式，或将其略去。</translation>
    </message>
    <message>
        <source>There are too few different articles for {empty}, so config.cfg and project.yml use other articles in their place: scores say little about new texts.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>{empty} 的不同文章太少，因此 config.cfg 和 project.yml 改用其他文章：分数难以说明对新文本的效果。</translation>
    </message>
    <message>
        <source>The project&apos;s articles changed while they were exported.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>导出期间项目的文章发生了变化。</translation>
    </message>
    <message>
        <source>Export again.</source>
        <extracomment>annotator/formats/export_plan.py</extracomment>
        <translation>请重新导出。</translation>
    </message>
    <message>
        <source>a news feed</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>新闻源</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom)</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>订阅源（RSS、Atom）</translation>
    </message>
    <message>
        <source>its first element is &lt;{tag}&gt;</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>其第一个元素是 &lt;{tag}&gt;</translation>
    </message>
    <message>
        <source>: the feed has no entries</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>：订阅源没有条目</translation>
    </message>
    <message>
        <source>The entry “{title}” holds no text.</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>条目“{title}”不含文本。</translation>
    </message>
    <message>
        <source>The entry holds no text.</source>
        <extracomment>annotator/formats/feed_in.py</extracomment>
        <translation>该条目不含文本。</translation>
    </message>
    <message>
        <source>Name a file such as figures.csv.</source>
        <extracomment>annotator/formats/figures_csv.py</extracomment>
        <translation>请指定一个文件，如 figures.csv。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a ZIP archive or an office document</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>ZIP 压缩包或办公文档</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>an old office document</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>旧式办公文档</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>压缩文件</translation>
    </message>
    <message>
        <source>a database</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>数据库</translation>
    </message>
    <message>
        <source>a picture</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>图片</translation>
    </message>
    <message>
        <source>“{path}” is larger than {limit} MB, which is more than one article can hold.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>“{path}”大于 {limit} MB，超出一篇文章的容量。</translation>
    </message>
    <message>
        <source>Split it into several files.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>请拆分为多个文件。</translation>
    </message>
    <message>
        <source>“{path}” is a folder, not a file.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>“{path}”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Import the folder as a whole.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>请导入整个文件夹。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: you have no permission.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>无法读取“{path}”：没有权限。</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>请询问其所有者，或复制一份。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Copy it to another place and try again.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>请复制到别处后重试。</translation>
    </message>
    <message>
        <source>“{path}” is empty.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>“{path}”是空的。</translation>
    </message>
    <message>
        <source>There is nothing to import from it.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>其中没有可导入的内容。</translation>
    </message>
    <message>
        <source>“{path}” is {kind}, not text.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>“{path}”是{kind}，不是文本。</translation>
    </message>
    <message>
        <source>“{path}” holds binary data, not text.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>“{path}”含二进制数据，不是文本。</translation>
    </message>
    <message>
        <source>Save it as plain text (UTF-8) and import that.</source>
        <extracomment>annotator/formats/files.py</extracomment>
        <translation>请另存为纯文本（UTF-8）再导入。</translation>
    </message>
    <message>
        <source>“{name}” nests its parts too deeply to be read whole.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>“{name}”嵌套过深，无法完整读取。</translation>
    </message>
    <message>
        <source>Open it in the program that it was made with, copy the text and paste it.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>请在创建它的程序中打开，复制文本再粘贴。</translation>
    </message>
    <message>
        <source>“{name}” cannot be read as {kind}: {reason}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>无法将“{name}”作为{kind}读取：{reason}。</translation>
    </message>
    <message>
        <source>It may be damaged: fetch or save it again.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>它可能已损坏：请重新下载或保存。</translation>
    </message>
    <message>
        <source>“{name}” holds no text{what}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>“{name}”{what}不含文本。</translation>
    </message>
    <message>
        <source>Left out: {parts}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>已略去：{parts}。</translation>
    </message>
    <message>
        <source>A table came in as lines, its</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>一个表格以行的形式导入，其</translation>
    </message>
    <message>
        <source>{count} tables came in as lines, their</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>{count} 个表格以行的形式导入，其</translation>
    </message>
    <message>
        <source>{told} cells separated by tabs.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>{told}单元格以制表符分隔。</translation>
    </message>
    <message>
        <source>{inserted} inserted, {deleted} deleted</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>插入 {inserted} 处，删除 {deleted} 处</translation>
    </message>
    <message>
        <source>Tracked changes were taken as accepted: {told}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>修订视为已接受：{told}。</translation>
    </message>
    <message>
        <source>“{path}” took too long to read and was given up.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>读取“{path}”耗时过长，已放弃。</translation>
    </message>
    <message>
        <source>“{path}” needed too much memory to read and was given up.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>读取“{path}”所需内存过多，已放弃。</translation>
    </message>
    <message>
        <source>“{path}” brought the reader of {kind} down ({detail}).</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>“{path}”使{kind}读取器崩溃（{detail}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as {kind}: {detail}.</source>
        <extracomment>annotator/formats/foreign/asking.py</extracomment>
        <translation>无法将“{path}”作为{kind}读取：{detail}。</translation>
    </message>
    <message>
        <source>it is empty</source>
        <extracomment>annotator/formats/foreign/nodes.py</extracomment>
        <translation>它是空的</translation>
    </message>
    <message>
        <source>“{name}” declares entities of its own, which can be made to fill the memory; it is not read.</source>
        <extracomment>annotator/formats/foreign/nodes.py</extracomment>
        <translation>“{name}”声明了自己的实体，可能耗尽内存；未读取。</translation>
    </message>
    <message>
        <source>Save it without a document type (DOCTYPE).</source>
        <extracomment>annotator/formats/foreign/nodes.py</extracomment>
        <translation>请不带文档类型（DOCTYPE）保存。</translation>
    </message>
    <message>
        <source>it is no ZIP archive</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>它不是 ZIP 压缩包</translation>
    </message>
    <message>
        <source>its part {name} is broken ({reason})</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>其部分 {name} 已损坏（{reason}）</translation>
    </message>
    <message>
        <source>its part {name} is missing</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>缺少其部分 {name}</translation>
    </message>
    <message>
        <source>“{name}” unpacks to more than a document or an archive should hold; it is not read.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>“{name}”解包后超出文档或压缩包应有的大小；未读取。</translation>
    </message>
    <message>
        <source>Check where it comes from; split it if it is what it seems to be.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>请检查其来源；若确实如其所示，请拆分。</translation>
    </message>
    <message>
        <source>“{name}” is encrypted.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>“{name}”已加密。</translation>
    </message>
    <message>
        <source>Open it with its password and save it without one.</source>
        <extracomment>annotator/formats/foreign/packages.py</extracomment>
        <translation>请用密码打开并另存为无密码文件。</translation>
    </message>
    <message>
        <source>The label set “{schema}” has no label “{unknown}”.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>标签集“{schema}”没有标签“{unknown}”。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>请检查其名称。</translation>
    </message>
    <message>
        <source>The span {start}–{end} of “{title}” no longer covers the text or carries the label that it was saved with.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>“{title}”的片段 {start}–{end} 已不再覆盖保存时的文本，或不再带有当时的标签。</translation>
    </message>
    <message>
        <source>Run “annotator check” on the project.</source>
        <extracomment>annotator/formats/gate.py</extracomment>
        <translation>请对项目运行“annotator check”。</translation>
    </message>
    <message>
        <source>GLiNER JSON</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>GLiNER JSON</translation>
    </message>
    <message>
        <source>The item has no article: “tokenized_text” holds no words.</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>该项没有文章：“tokenized_text”不含词。</translation>
    </message>
    <message>
        <source>The words of “tokenized_text” do not stand in “text” in their order.</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>“tokenized_text”的词在“text”中顺序不符。</translation>
    </message>
    <message>
        <source>An entry of “ner” is not [first word, last word, label]; it is left out: {plain}.</source>
        <extracomment>annotator/formats/gliner.py</extracomment>
        <translation>“ner”的一项不是 [首词, 末词, 标签]；已略去：{plain}。</translation>
    </message>
    <message>
        <source>Hugging Face JSONL</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Hugging Face JSONL</translation>
    </message>
    <message>
        <source>The row has no tag for every word, or tags whose names are not told.</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>该行并非每个词都有标记，或标记名称未说明。</translation>
    </message>
    <message>
        <source>Hugging Face data set (spans)</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Hugging Face 数据集（片段）</translation>
    </message>
    <message>
        <source>Hugging Face data set (words with BIO tags)</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>Hugging Face 数据集（带 BIO 标记的词）</translation>
    </message>
    <message>
        <source>“{path}” does not say in which encoding it was written.</source>
        <extracomment>annotator/formats/incoming.py</extracomment>
        <translation>“{path}”没有说明其编码。</translation>
    </message>
    <message>
        <source>It may be {guess}: look at the preview and choose one (--encoding {guess_2} on the command line).</source>
        <extracomment>annotator/formats/incoming.py</extracomment>
        <translation>可能是 {guess}：请查看预览并选择一种（命令行用 --encoding {guess_2}）。</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>byte {start} is not UTF-8</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>第 {start} 字节不是 UTF-8</translation>
    </message>
    <message>
        <source>it holds half of a surrogate pair</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>含有半个代理对</translation>
    </message>
    <message>
        <source>If the whole file is in another encoding, choose it (--encoding on the command line).</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>若整个文件是别的编码，请选择编码（命令行用 --encoding）。</translation>
    </message>
    <message>
        <source>The line is not a JSON object: {reason_of}.</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>该行不是 JSON 对象：{reason_of}。</translation>
    </message>
    <message>
        <source>The item of the array is no object.</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>数组的该项不是对象。</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>JSON 行</translation>
    </message>
    <message>
        <source>“{name}” holds no text</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>“{name}”不含文本</translation>
    </message>
    <message>
        <source>none of {pairs} is a text</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>{pairs} 中没有文本</translation>
    </message>
    <message>
        <source>The line has no article: {what}.</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>该行没有文章：{what}。</translation>
    </message>
    <message>
        <source>The line is not a JSON object that can be used: {reason_of}.</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>该行不是可用的 JSON 对象：{reason_of}。</translation>
    </message>
    <message>
        <source>line {lines}</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>第 {lines} 行</translation>
    </message>
    <message>
        <source>Lossless JSONL</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>无损 JSONL</translation>
    </message>
    <message>
        <source>Name a file such as articles.jsonl.</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>请指定一个文件，如 articles.jsonl。</translation>
    </message>
    <message>
        <source>line {articles}</source>
        <extracomment>annotator/formats/jsonl_out.py</extracomment>
        <translation>第 {articles} 行</translation>
    </message>
    <message>
        <source>Label Studio JSON</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>Label Studio JSON</translation>
    </message>
    <message>
        <source>The task has no article: its data hold no text.</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>该任务没有文章：其数据不含文本。</translation>
    </message>
    <message>
        <source>Name the text&apos;s key (--text-column on the command line).</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>请指定文本的键（命令行用 --text-column）。</translation>
    </message>
    <message>
        <source>A region has no offsets in the text; it is left out</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>某区域在文本中没有偏移；已略去</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <extracomment>annotator/formats/limited.py</extracomment>
        <translation>退出码 {code}</translation>
    </message>
    <message>
        <source>value of a figure</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>数值的值</translation>
    </message>
    <message>
        <source>values of figures</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>数值的值</translation>
    </message>
    <message>
        <source>note on a span</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>片段的备注</translation>
    </message>
    <message>
        <source>notes on spans</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>片段的备注</translation>
    </message>
    <message>
        <source>candidate that nobody judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>无人判断的候选</translation>
    </message>
    <message>
        <source>candidates that nobody judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>无人判断的候选</translation>
    </message>
    <message>
        <source>rejected candidate</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>被拒绝的候选</translation>
    </message>
    <message>
        <source>rejected candidates</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>被拒绝的候选</translation>
    </message>
    <message>
        <source>article in which not all was judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>未全部判断的文章</translation>
    </message>
    <message>
        <source>articles in which not all was judged</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>未全部判断的文章</translation>
    </message>
    <message>
        <source>article with characters that it replaces</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>含有会被替换的字符的文章</translation>
    </message>
    <message>
        <source>articles with characters that it replaces</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>含有会被替换的字符的文章</translation>
    </message>
    <message>
        <source>Nothing was written: {title} has no place for {told}, the first is in the article {article_id}.</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>没有写入任何内容：{title} 无法容纳{told}，第一处在文章 {article_id} 中。</translation>
    </message>
    <message>
        <source>Choose another format, or let them be left out.</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>请另选格式，或将其略去。</translation>
    </message>
    <message>
        <source>Lossless JSONL of this program</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>本程序的无损 JSONL</translation>
    </message>
    <message>
        <source>The line is not an article as this program writes it: {broken}.</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>该行不是本程序所写的文章：{broken}。</translation>
    </message>
    <message>
        <source>its format is “{text_of}”, not “{format}”</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>其格式是“{text_of}”，而非“{format}”</translation>
    </message>
    <message>
        <source>it holds no text</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>它不含文本</translation>
    </message>
    <message>
        <source>the text is not the one that its SHA-256 names</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>文本与其 SHA-256 不符</translation>
    </message>
    <message>
        <source>“{state}” is no state of an article</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>“{state}”不是文章的状态</translation>
    </message>
    <message>
        <source>a span has no offsets</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>某片段没有偏移</translation>
    </message>
    <message>
        <source>“{state}” is no state of a candidate</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>“{state}”不是候选的状态</translation>
    </message>
    <message>
        <source>the score of a candidate is not within 0 to 1</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>某候选的分数不在 0 到 1 之间</translation>
    </message>
    <message>
        <source>a mail</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>邮件</translation>
    </message>
    <message>
        <source>its headers are broken</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>其邮件头已损坏</translation>
    </message>
    <message>
        <source>it is larger than {largest_article} MB</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>它大于 {largest_article} MB</translation>
    </message>
    <message>
        <source>it has no headers</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>它没有邮件头</translation>
    </message>
    <message>
        <source>in its message</source>
        <extracomment>annotator/formats/mail_in.py</extracomment>
        <translation>在其正文中</translation>
    </message>
    <message>
        <source>“{target}” is a file, and a set is a folder.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>“{target}”是文件，而训练集是文件夹。</translation>
    </message>
    <message>
        <source>Name another folder.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>请指定另一个文件夹。</translation>
    </message>
    <message>
        <source>The folder “{target}” holds other files and no set of ours, so nothing was written.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>文件夹“{target}”含有其他文件而不是我们的训练集，因此没有写入任何内容。</translation>
    </message>
    <message>
        <source>Name a new or empty folder.</source>
        <extracomment>annotator/formats/manifest.py</extracomment>
        <translation>请指定新的或空的文件夹。</translation>
    </message>
    <message>
        <source>a saved page</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>已保存的网页</translation>
    </message>
    <message>
        <source>Web page (MHTML)</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>网页（MHTML）</translation>
    </message>
    <message>
        <source>there is no page in it</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>其中没有网页</translation>
    </message>
    <message>
        <source>in its page</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>在其网页中</translation>
    </message>
    <message>
        <source>that looks like an article</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>像文章的</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the text and paste it.</source>
        <extracomment>annotator/formats/mhtml_in.py</extracomment>
        <translation>请在浏览器中打开，复制文本再粘贴。</translation>
    </message>
    <message>
        <source>news XML</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>新闻 XML</translation>
    </message>
    <message>
        <source>News XML</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>新闻 XML</translation>
    </message>
    <message>
        <source>“{asked}” is XML of a kind (&lt;{tag}&gt;) that no importer reads.</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>“{asked}”是没有导入器能读的 XML（&lt;{tag}&gt;）。</translation>
    </message>
    <message>
        <source>Save it as text, HTML or NITF.</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>请另存为文本、HTML 或 NITF。</translation>
    </message>
    <message>
        <source>in its news items</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>在其新闻条目中</translation>
    </message>
    <message>
        <source>They may be pictures, or point to texts elsewhere.</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>它们可能是图片，或指向别处的文本。</translation>
    </message>
    <message>
        <source>news item without text</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>无文本的新闻条目</translation>
    </message>
    <message>
        <source>news items without text</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>无文本的新闻条目</translation>
    </message>
    <message>
        <source>picture or recording</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>图片或录音</translation>
    </message>
    <message>
        <source>pictures and recordings</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>图片和录音</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>编者按</translation>
    </message>
    <message>
        <source>editors&apos; notes</source>
        <extracomment>annotator/formats/news_in.py</extracomment>
        <translation>编者按</translation>
    </message>
    <message>
        <source>an OpenDocument text</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>first author</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>第一作者</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>there is no text document in it</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>其中没有文本文档</translation>
    </message>
    <message>
        <source>table of contents or index</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>目录或索引</translation>
    </message>
    <message>
        <source>tables of contents and indexes</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>目录和索引</translation>
    </message>
    <message>
        <source>embedded object</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>嵌入对象</translation>
    </message>
    <message>
        <source>embedded objects</source>
        <extracomment>annotator/formats/odt_in.py</extracomment>
        <translation>嵌入对象</translation>
    </message>
    <message>
        <source>“{name}” is no unit of offsets.</source>
        <extracomment>annotator/formats/offset_units.py</extracomment>
        <translation>“{name}”不是偏移单位。</translation>
    </message>
    <message>
        <source>Units are {units}, with {odd} where that is so.</source>
        <extracomment>annotator/formats/offset_units.py</extracomment>
        <translation>单位有 {units}，必要时加 {odd}。</translation>
    </message>
    <message>
        <source>stretches have word edges and</source>
        <extracomment>annotator/formats/offset_trial.py</extracomment>
        <translation>区段有词边界，且</translation>
    </message>
    <message>
        <source>{fit_declared} of {of} {what} match as {name}</source>
        <extracomment>annotator/formats/offset_trial.py</extracomment>
        <translation>{of} 个{what}中有 {fit_declared} 个按 {name} 匹配</translation>
    </message>
    <message>
        <source>{told}, {fit_best} of {of} as {name}.</source>
        <extracomment>annotator/formats/offset_trial.py</extracomment>
        <translation>{told}，按 {name} 则 {of} 个中有 {fit_best} 个。</translation>
    </message>
    <message>
        <source>PDF document</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>“{asked}” has {count} pages, which is more than one article can hold ({most_pages}).</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>“{asked}”有 {count} 页，超出一篇文章的容量（{most_pages}）。</translation>
    </message>
    <message>
        <source>“{asked}” does not say which letters its signs stand for, so its text cannot be read.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>“{asked}”没有说明其符号对应的字母，因此无法读取文本。</translation>
    </message>
    <message>
        <source>Run text recognition over it (ocrmypdf --force-ocr), or print it to a new PDF first.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>请进行文字识别（ocrmypdf --force-ocr），或先打印为新的 PDF。</translation>
    </message>
    <message>
        <source>besides headers, footers and page numbers</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>除页眉、页脚和页码外</translation>
    </message>
    <message>
        <source>its page {number} is broken ({rstrip})</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>其第 {number} 页已损坏（{rstrip}）</translation>
    </message>
    <message>
        <source>(its pages are empty or drawn)</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>（页面为空或为绘图）</translation>
    </message>
    <message>
        <source>Run text recognition over it, or print it anew.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>请进行文字识别，或重新打印。</translation>
    </message>
    <message>
        <source>page holds a picture</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>页含图片</translation>
    </message>
    <message>
        <source>{pages} pages hold pictures</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{pages} 页含图片</translation>
    </message>
    <message>
        <source>“{name}” is a scan: its {what} and no text.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>“{name}”是扫描件：{what}，没有文本。</translation>
    </message>
    <message>
        <source>Run text recognition over it (for example with ocrmypdf), and import the result.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>请进行文字识别（例如用 ocrmypdf），再导入结果。</translation>
    </message>
    <message>
        <source>letter across the text</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>横跨文本的字母</translation>
    </message>
    <message>
        <source>letters across the text</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>横跨文本的字母</translation>
    </message>
    <message>
        <source>running headers and footers on {pages}</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{pages}上的页眉和页脚</translation>
    </message>
    <message>
        <source>page numbers on {pages}</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{pages}上的页码</translation>
    </message>
    <message>
        <source>{pages} without text, perhaps scanned, gave nothing: {listed}.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{pages}没有文本，可能是扫描页，未得到内容：{listed}。</translation>
    </message>
    <message>
        <source>1 sign has</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>1 个符号</translation>
    </message>
    <message>
        <source>{unknown} signs have</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{unknown} 个符号</translation>
    </message>
    <message>
        <source>{many} no letter in the file and came in as U+FFFD.</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{many}在文件中没有对应字母，已导入为 U+FFFD。</translation>
    </message>
    <message>
        <source>Plain text</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>Copy the text of an article first.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>请先复制一篇文章的文本。</translation>
    </message>
    <message>
        <source>The pasted text holds half a character at position {start}.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>粘贴的文本在位置 {start} 含有半个字符。</translation>
    </message>
    <message>
        <source>Copy it again from its source.</source>
        <extracomment>annotator/formats/plain.py</extracomment>
        <translation>请从来源重新复制。</translation>
    </message>
    <message>
        <source>Prodigy JSONL</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>Prodigy JSONL</translation>
    </message>
    <message>
        <source>The line is a match pattern for {text_of}, not a task with a text.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>该行是{text_of}的匹配模式，不是带文本的任务。</translation>
    </message>
    <message>
        <source>a label</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>某标签</translation>
    </message>
    <message>
        <source>Patterns are rules for finding candidates; import the annotated tasks instead.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>模式是查找候选的规则；请改为导入已标注的任务。</translation>
    </message>
    <message>
        <source>The answer “{answer}” is unknown; its spans come in as candidates.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>答案“{answer}”未知；其片段作为候选导入。</translation>
    </message>
    <message>
        <source>{broken} entries of “spans” are no spans; they are left out.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>“spans”中有 {broken} 项不是片段；已略去。</translation>
    </message>
    <message>
        <source>The line is not UTF-8 from byte {start} on</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>该行从第 {start} 字节起不是 UTF-8</translation>
    </message>
    <message>
        <source>The line is no mention and no relation: {strip}</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>该行既不是提及也不是关系：{strip}</translation>
    </message>
    <message>
        <source>The article holds no text.</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>文章不含文本。</translation>
    </message>
    <message>
        <source>concept {source}</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>概念 {source}</translation>
    </message>
    <message>
        <source>concept {target}</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>概念 {target}</translation>
    </message>
    <message>
        <source>{told}; it is left out.</source>
        <extracomment>annotator/formats/pubtator.py</extracomment>
        <translation>{told}；已略去。</translation>
    </message>
    <message>
        <source>Import it with --offsets UNIT instead.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>请改用 --offsets 单位 导入。</translation>
    </message>
    <message>
        <source>There is nothing to mend.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>没有需要修复的内容。</translation>
    </message>
    <message>
        <source>Line {number} of “{path}” cannot be read: {sentence}</source>
        <extracomment>annotator/formats/menders_json.py</extracomment>
        <translation>无法读取“{path}”的第 {number} 行：{sentence}</translation>
    </message>
    <message>
        <source>span inside of another, or around it</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>位于另一片段之内或包含它的片段</translation>
    </message>
    <message>
        <source>decade of somebody&apos;s life</source>
        <extracomment>annotator/figures/ages.py</extracomment>
        <translation>某人的年龄段</translation>
    </message>
    <message>
        <source>time before today</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>今天之前的时间</translation>
    </message>
    <message>
        <source>time after today</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>今天之后的时间</translation>
    </message>
    <message>
        <source>time from a day</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>从某日起的时间</translation>
    </message>
    <message>
        <source>duration with a bound</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>带界限的时长</translation>
    </message>
    <message>
        <source>duration without a number</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>无数字的时长</translation>
    </message>
    <message>
        <source>stretch from today on</source>
        <extracomment>annotator/figures/ago.py</extracomment>
        <translation>从今天起的一段</translation>
    </message>
    <message>
        <source>tonnes after a number</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>数字后的吨</translation>
    </message>
    <message>
        <source>with a scale word</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>带数量级词</translation>
    </message>
    <message>
        <source>metres after a number</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>数字后的米</translation>
    </message>
    <message>
        <source>number with a scale letter</source>
        <extracomment>annotator/figures/amounts.py</extracomment>
        <translation>带数量级字母的数字</translation>
    </message>
    <message>
        <source>the article&apos;s own moment</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>文章自身的时刻</translation>
    </message>
    <message>
        <source>time of a meal</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>用餐时间</translation>
    </message>
    <message>
        <source>time of a meal as a bound</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>用餐时间，作为界限</translation>
    </message>
    <message>
        <source>how often</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>频率</translation>
    </message>
    <message>
        <source>part of the day</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>时段</translation>
    </message>
    <message>
        <source>working week told from today</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>以今天推算的工作周</translation>
    </message>
    <message>
        <source>season told from today</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>以今天推算的季节</translation>
    </message>
    <message>
        <source>bare time of day</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>单独的时刻</translation>
    </message>
    <message>
        <source>range of times</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>时刻范围</translation>
    </message>
    <message>
        <source>year in words</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>文字形式的年份</translation>
    </message>
    <message>
        <source>day of the month alone</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>单独的日</translation>
    </message>
    <message>
        <source>month and day in digits</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>数字月日</translation>
    </message>
    <message>
        <source>month and year in digits</source>
        <extracomment>annotator/figures/casual.py</extracomment>
        <translation>数字年月</translation>
    </message>
    <message>
        <source>per {noun}</source>
        <extracomment>annotator/figures/context.py</extracomment>
        <translation>每 {noun}</translation>
    </message>
    <message>
        <source>date and range of times</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>日期加时刻范围</translation>
    </message>
    <message>
        <source>date and time of day</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>日期加时刻</translation>
    </message>
    <message>
        <source>time of day</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>hours of a day with an open end</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>某日的开放时段</translation>
    </message>
    <message>
        <source>{rule} and a part of the day</source>
        <extracomment>annotator/figures/dayclock.py</extracomment>
        <translation>{rule}加时段</translation>
    </message>
    <message>
        <source>{what} × per {unit}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>每 {unit} {what} 次</translation>
    </message>
    <message>
        <source>every {unit}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>每 {unit}</translation>
    </message>
    <message>
        <source>every {number} {plural}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>每 {number} {plural}</translation>
    </message>
    <message>
        <source>before {end}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>{end} 之前</translation>
    </message>
    <message>
        <source>from {start}</source>
        <extracomment>annotator/figures/display.py</extracomment>
        <translation>从 {start}</translation>
    </message>
    <message>
        <source>name of a period</source>
        <extracomment>annotator/figures/holidays.py</extracomment>
        <translation>时期名称</translation>
    </message>
    <message>
        <source>weekend of a holiday</source>
        <extracomment>annotator/figures/holidays.py</extracomment>
        <translation>假日周末</translation>
    </message>
    <message>
        <source>by the code behind it</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>依其后的代码</translation>
    </message>
    <message>
        <source>as the article says</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>如文章所述</translation>
    </message>
    <message>
        <source>by the exchange that it names</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>依所提的交易所</translation>
    </message>
    <message>
        <source>by the dateline “{city}”</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>依电头“{city}”</translation>
    </message>
    <message>
        <source>by the country that the article speaks of</source>
        <extracomment>annotator/figures/home_currency.py</extracomment>
        <translation>依文章所谈的国家</translation>
    </message>
    <message>
        <source>inverse unit after a number</source>
        <extracomment>annotator/figures/measure.py</extracomment>
        <translation>数字后的倒数单位</translation>
    </message>
    <message>
        <source>age after a number</source>
        <extracomment>annotator/figures/measure.py</extracomment>
        <translation>数字后的年龄</translation>
    </message>
    <message>
        <source>currency sign with its country before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前带国家的货币符号</translation>
    </message>
    <message>
        <source>currency letters before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前的货币字母</translation>
    </message>
    <message>
        <source>yen sign before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前的日元符号</translation>
    </message>
    <message>
        <source>currency code before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前的货币代码</translation>
    </message>
    <message>
        <source>currency sign before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前的货币符号</translation>
    </message>
    <message>
        <source>currency code with its scale before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前带数量级的货币代码</translation>
    </message>
    <message>
        <source>code of a minor unit before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前的辅币代码</translation>
    </message>
    <message>
        <source>currency name before a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字前的货币名称</translation>
    </message>
    <message>
        <source>currency sign after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字后的货币符号</translation>
    </message>
    <message>
        <source>minor unit after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字后的辅币</translation>
    </message>
    <message>
        <source>currency sign with its country after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字后带国家的货币符号</translation>
    </message>
    <message>
        <source>currency name after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字后的货币名称</translation>
    </message>
    <message>
        <source>code of a minor unit after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字后的辅币代码</translation>
    </message>
    <message>
        <source>currency code after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字后的货币代码</translation>
    </message>
    <message>
        <source>currency code with its scale after a number</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>数字后带数量级的货币代码</translation>
    </message>
    <message>
        <source>slang for an amount of money</source>
        <extracomment>annotator/figures/money.py</extracomment>
        <translation>金额的俗语</translation>
    </message>
    <message>
        <source>number with its uncertainty</source>
        <extracomment>annotator/figures/numbers.py</extracomment>
        <translation>带误差的数字</translation>
    </message>
    <message>
        <source>date in eight digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>八位数字日期</translation>
    </message>
    <message>
        <source>year and month in digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>数字年月</translation>
    </message>
    <message>
        <source>day and month in digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>数字日月</translation>
    </message>
    <message>
        <source>date in digits</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>数字日期</translation>
    </message>
    <message>
        <source>date with a month&apos;s name</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>带月份名的日期</translation>
    </message>
    <message>
        <source>year and month</source>
        <extracomment>annotator/figures/numeric_dates.py</extracomment>
        <translation>年和月</translation>
    </message>
    <message>
        <source>part of a {rule}</source>
        <extracomment>annotator/figures/parts.py</extracomment>
        <translation>{rule}的一部分</translation>
    </message>
    <message>
        <source>this {unit}</source>
        <extracomment>annotator/figures/parts.py</extracomment>
        <translation>本 {unit}</translation>
    </message>
    <message>
        <source>full year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>全年</translation>
    </message>
    <message>
        <source>quarter told by its end</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>以结束日表示的季度</translation>
    </message>
    <message>
        <source>fiscal year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>财年</translation>
    </message>
    <message>
        <source>half year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>半年</translation>
    </message>
    <message>
        <source>first months of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>某年前几个月</translation>
    </message>
    <message>
        <source>century before our era</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>公元前世纪</translation>
    </message>
    <message>
        <source>range of centuries</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>世纪范围</translation>
    </message>
    <message>
        <source>quarters in a row</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>连续的季度</translation>
    </message>
    <message>
        <source>half of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>半个月</translation>
    </message>
    <message>
        <source>weekday of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>某月的星期几</translation>
    </message>
    <message>
        <source>week of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>某月的第几周</translation>
    </message>
    <message>
        <source>day of a month</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>某月的某日</translation>
    </message>
    <message>
        <source>month of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>某年的某月</translation>
    </message>
    <message>
        <source>week of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>某年的第几周</translation>
    </message>
    <message>
        <source>season of a year</source>
        <extracomment>annotator/figures/periods.py</extracomment>
        <translation>某年的季节</translation>
    </message>
    <message>
        <source>rank counted from the end</source>
        <extracomment>annotator/figures/ranks.py</extracomment>
        <translation>倒数名次</translation>
    </message>
    <message>
        <source>recent time</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>近期</translation>
    </message>
    <message>
        <source>numbered week</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>编号的周</translation>
    </message>
    <message>
        <source>year to date</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>年初至今</translation>
    </message>
    <message>
        <source>day told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以今天推算的日子</translation>
    </message>
    <message>
        <source>weekday told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以今天推算的星期几</translation>
    </message>
    <message>
        <source>some time from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>距今某时</translation>
    </message>
    <message>
        <source>month told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以今天推算的月份</translation>
    </message>
    <message>
        <source>holiday told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以今天推算的节日</translation>
    </message>
    <message>
        <source>the same period again</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>同一时期</translation>
    </message>
    <message>
        <source>calendar unit told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以今天推算的日历单位</translation>
    </message>
    <message>
        <source>hours told from now</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以现在推算的小时</translation>
    </message>
    <message>
        <source>part of a day told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以今天推算的时段</translation>
    </message>
    <message>
        <source>stretch told from today</source>
        <extracomment>annotator/figures/relative.py</extracomment>
        <translation>以今天推算的一段</translation>
    </message>
    <message>
        <source>day of the month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>日</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>月、日、年</translation>
    </message>
    <message>
        <source>month and day in words</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>文字月日</translation>
    </message>
    <message>
        <source>month and year</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>月和年</translation>
    </message>
    <message>
        <source>day in words and month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>文字日和月</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>年、月、日</translation>
    </message>
    <message>
        <source>weekday and day of the month</source>
        <extracomment>annotator/figures/stamps.py</extracomment>
        <translation>星期和日</translation>
    </message>
    <message>
        <source>unit of time of the article&apos;s day</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>文章当日的时间单位</translation>
    </message>
    <message>
        <source>end of a unit of time</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>时间单位的末尾</translation>
    </message>
    <message>
        <source>the one after the next</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>再下一个</translation>
    </message>
    <message>
        <source>first or last units of a period</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>某时期的头几个或末几个单位</translation>
    </message>
    <message>
        <source>stretch told by its start</source>
        <extracomment>annotator/figures/stretches.py</extracomment>
        <translation>以起点表示的一段</translation>
    </message>
    <message>
        <source>points after a percentage</source>
        <extracomment>annotator/figures/suffixes.py</extracomment>
        <translation>百分数后的点</translation>
    </message>
    <message>
        <source>stretch told by its end</source>
        <extracomment>annotator/figures/times.py</extracomment>
        <translation>以终点表示的一段</translation>
    </message>
    <message>
        <source>range of dates</source>
        <extracomment>annotator/figures/timespan.py</extracomment>
        <translation>日期范围</translation>
    </message>
    <message>
        <source>week of a day</source>
        <extracomment>annotator/figures/weeks.py</extracomment>
        <translation>某日所在的周</translation>
    </message>
    <message>
        <source>number with an ordinal ending</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>带序数词尾的数字</translation>
    </message>
    <message>
        <source>ordinal word</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>序数词</translation>
    </message>
    <message>
        <source>ordinal in words</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>文字序数</translation>
    </message>
    <message>
        <source>multiple in one word</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>单词形式的倍数</translation>
    </message>
    <message>
        <source>vague amount of money</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>模糊的金额</translation>
    </message>
    <message>
        <source>vague number</source>
        <extracomment>annotator/figures/words.py</extracomment>
        <translation>模糊的数字</translation>
    </message>
    <message>
        <source>year with its era</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>带纪元的年份</translation>
    </message>
    <message>
        <source>year before our era</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>公元前年份</translation>
    </message>
    <message>
        <source>range of years</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>年份范围</translation>
    </message>
    <message>
        <source>decade in words</source>
        <extracomment>annotator/figures/years.py</extracomment>
        <translation>文字年代</translation>
    </message>
    <message>
        <source>BioC JSON</source>
        <extracomment>annotator/formats/bioc_json.py</extracomment>
        <translation>BioC JSON</translation>
    </message>
    <message>
        <source>Item {number} of the file is no BioC document: it has no passages.</source>
        <extracomment>annotator/formats/bioc_json.py</extracomment>
        <translation>文件的第 {number} 项不是 BioC 文档：没有段落。</translation>
    </message>
    <message>
        <source>Export it again as BioC JSON.</source>
        <extracomment>annotator/formats/bioc_json.py</extracomment>
        <translation>请重新导出为 BioC JSON。</translation>
    </message>
    <message>
        <source>an old Word document</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>旧式 Word 文档</translation>
    </message>
    <message>
        <source>Open it in Word or LibreOffice and save it as .docx or .odt.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请在 Word 或 LibreOffice 中打开并存为 .docx 或 .odt。</translation>
    </message>
    <message>
        <source>an old Word template</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>旧式 Word 模板</translation>
    </message>
    <message>
        <source>an old Excel table</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>旧式 Excel 表格</translation>
    </message>
    <message>
        <source>Open it in Excel or LibreOffice and save it as .xlsx, .ods or .csv.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请在 Excel 或 LibreOffice 中打开并存为 .xlsx、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>an old presentation</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>旧式演示文稿</translation>
    </message>
    <message>
        <source>Open it in PowerPoint or LibreOffice, and copy its text or save it as PDF.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请在 PowerPoint 或 LibreOffice 中打开，复制文本或存为 PDF。</translation>
    </message>
    <message>
        <source>a mail as Outlook keeps it</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>Outlook 保存的邮件</translation>
    </message>
    <message>
        <source>Open it in Outlook and save it as .eml, or as text.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请在 Outlook 中打开并存为 .eml 或文本。</translation>
    </message>
    <message>
        <source>Save it anew in a format of today.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>请以现今的格式重新保存。</translation>
    </message>
    <message>
        <source>“{path}” is {what}, which no importer reads.</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>“{path}”是{what}，没有导入器能读取。</translation>
    </message>
    <message>
        <source>, {count} files</source>
        <extracomment>annotator/formats/catalogue.py</extracomment>
        <translation>，{count} 个文件</translation>
    </message>
    <message>
        <source>doccano JSONL with relations</source>
        <extracomment>annotator/formats/doccano_out.py</extracomment>
        <translation>带关系的 doccano JSONL</translation>
    </message>
    <message>
        <source>A Parquet data set cannot be written</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>无法写入 Parquet 数据集</translation>
    </message>
    <message>
        <source>Export “hf” instead, which needs nothing.</source>
        <extracomment>annotator/formats/export_catalogue.py</extracomment>
        <translation>请改为导出“hf”，它不需要别的东西。</translation>
    </message>
    <message>
        <source>The row has no text in “Texts”.</source>
        <extracomment>annotator/formats/foreign/span_sheets.py</extracomment>
        <translation>该行在“Texts”中没有文本。</translation>
    </message>
    <message>
        <source>The article {key} of the sheet “{name}” is not among the articles; its rows are left out.</source>
        <extracomment>annotator/formats/foreign/span_sheets.py</extracomment>
        <translation>工作表“{name}”中的文章 {key} 不在文章列表中；其行已略去。</translation>
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
        <translation>“{path}”不是 GATE 文档：没有带节点的文本。</translation>
    </message>
    <message>
        <source>Save it as GATE XML again.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>请重新存为 GATE XML。</translation>
    </message>
    <message>
        <source>“{path}” holds no text.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>“{path}”不含文本。</translation>
    </message>
    <message>
        <source>the default set</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>默认集</translation>
    </message>
    <message>
        <source>An annotation “{label}” names a node that the text does not have; it is left out.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>标注“{label}”引用了文本没有的节点；已略去。</translation>
    </message>
    <message>
        <source>A relation has {members} members, not two; it is left out.</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>某关系有 {members} 个成员而非两个；已略去。</translation>
    </message>
    <message>
        <source>{number} annotation that divides the text</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>{number} 个划分文本的标注</translation>
    </message>
    <message>
        <source>{number} annotations that divide the text</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>{number} 个划分文本的标注</translation>
    </message>
    <message>
        <source>annotation that divides</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>划分标注</translation>
    </message>
    <message>
        <source>annotations that divide</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>划分标注</translation>
    </message>
    <message>
        <source>Left out: {told} ({sorted}).</source>
        <extracomment>annotator/formats/gate_xml.py</extracomment>
        <translation>已略去：{told}（{sorted}）。</translation>
    </message>
    <message>
        <source>The row has no article: “{column}” holds no text.</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>该行没有文章：“{column}”不含文本。</translation>
    </message>
    <message>
        <source>{what}: it takes the library pyarrow, which is not installed.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>{what}：这需要 pyarrow 库，但未安装。</translation>
    </message>
    <message>
        <source>Install it beside Annotator (pip install pyarrow). {instead}</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>请在 Annotator 旁安装它（pip install pyarrow）。{instead}</translation>
    </message>
    <message>
        <source>Parquet (Hugging Face)</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>Parquet（Hugging Face）</translation>
    </message>
    <message>
        <source>“{path}” is a Parquet file and cannot be read</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>“{path}”是 Parquet 文件，无法读取</translation>
    </message>
    <message>
        <source>Or save the data set as JSON lines, with to_json of the library datasets.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>或用 datasets 库的 to_json 把数据集存为 JSON 行。</translation>
    </message>
    <message>
        <source>“{path}” is no whole Parquet file: {reason}.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>“{path}”不是完整的 Parquet 文件：{reason}。</translation>
    </message>
    <message>
        <source>Write it again.</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>请重新写出。</translation>
    </message>
    <message>
        <source>Hugging Face data set (spans, Parquet)</source>
        <extracomment>annotator/formats/hugging_face_parquet.py</extracomment>
        <translation>Hugging Face 数据集（片段，Parquet）</translation>
    </message>
    <message>
        <source>Inline XML</source>
        <extracomment>annotator/formats/inline_xml.py</extracomment>
        <translation>内嵌 XML</translation>
    </message>
    <message>
        <source>inline XML</source>
        <extracomment>annotator/formats/inline_xml.py</extracomment>
        <translation>内嵌 XML</translation>
    </message>
    <message>
        <source>The article has no text.</source>
        <extracomment>annotator/formats/inline_xml.py</extracomment>
        <translation>该文章没有文本。</translation>
    </message>
    <message>
        <source>JSON (list of articles)</source>
        <extracomment>annotator/formats/json_in.py</extracomment>
        <translation>JSON（文章列表）</translation>
    </message>
    <message>
        <source>The item of the list is no object.</source>
        <extracomment>annotator/formats/json_in.py</extracomment>
        <translation>列表的该项不是对象。</translation>
    </message>
    <message>
        <source>spans inside of others, or around them</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>位于其他片段之内或包含它们的片段</translation>
    </message>
    <message>
        <source>span that crosses another</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>与另一片段交叉的片段</translation>
    </message>
    <message>
        <source>spans that cross others</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>与其他片段交叉的片段</translation>
    </message>
    <message>
        <source>span with white space at its edge</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>边缘有空白的片段</translation>
    </message>
    <message>
        <source>spans with white space at their edges</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>边缘有空白的片段</translation>
    </message>
    <message>
        <source>article’s title, source, author, date or columns</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>篇文章的标题、来源、作者、日期或其他列</translation>
    </message>
    <message>
        <source>articles’ titles, authors, dates or columns</source>
        <extracomment>annotator/formats/losses.py</extracomment>
        <translation>篇文章的标题、作者、日期或其他列</translation>
    </message>
    <message>
        <source>an OpenDocument table</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <source>OpenDocument table</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>OpenDocument 表格</translation>
    </message>
    <message>
        <source>there is no table in it</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>其中没有表格</translation>
    </message>
    <message>
        <source>name</source>
        <extracomment>annotator/formats/ods_in.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Match patterns (Prodigy, spaCy)</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>匹配模式（Prodigy、spaCy）</translation>
    </message>
    <message>
        <source>The line is no match pattern: it needs a label and a pattern.</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>该行不是匹配模式：需要标签和模式。</translation>
    </message>
    <message>
        <source>{total} match pattern for {labels}: a list that proposes candidates, no articles.</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>{labels} 的 {total} 个匹配模式：提出候选的列表，不是文章。</translation>
    </message>
    <message>
        <source>{total} match patterns for {labels}: a list that proposes candidates, no articles.</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>{labels} 的 {total} 个匹配模式：提出候选的列表，不是文章。</translation>
    </message>
    <message>
        <source>pattern</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>patterns</source>
        <extracomment>annotator/formats/patterns_in.py</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>its pattern finds the surface only where it is a whole word</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>其模式只能在它是完整的词时找到它</translation>
    </message>
    <message>
        <source>line {number}</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <source>No span goes out, so there are no patterns.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>没有要导出的片段，因此没有模式。</translation>
    </message>
    <message>
        <source>Mark some spans, or choose other labels.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>请标注一些片段，或选择其他标签。</translation>
    </message>
    <message>
        <source>{found} surfaces of {asked}</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{found} 个文字形式，共 {asked} 个</translation>
    </message>
    <message>
        <source>{count} pattern: each surface once for its label.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{count} 个模式：每个文字形式在其标签下只出现一次。</translation>
    </message>
    <message>
        <source>{count} patterns: each surface once for its label.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{count} 个模式：每个文字形式在其标签下只出现一次。</translation>
    </message>
    <message>
        <source>1 surface has</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>1 个文字形式有</translation>
    </message>
    <message>
        <source>{twice} surfaces have</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{twice} 个文字形式有</translation>
    </message>
    <message>
        <source>{number} more than one label: an entity ruler keeps one of them wherever it stands.</source>
        <extracomment>annotator/formats/patterns_out.py</extracomment>
        <translation>{number}不止一个标签：实体规则器在其出现处只保留其中一个。</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <extracomment>annotator/formats/pdf_in.py</extracomment>
        <translation>{count} 页</translation>
    </message>
    <message>
        <source>{number} inside of a token or at white space: {cut}.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{number}落在词元内部或空白处：{cut}。</translation>
    </message>
    <message>
        <source>“{path}” has no spans ({title}).</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>“{path}”没有片段（{title}）。</translation>
    </message>
    <message>
        <source>“{target}” is there already.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>“{target}”已存在。</translation>
    </message>
    <message>
        <source>Name a folder that is not there with --out.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>请用 --out 指定一个不存在的文件夹。</translation>
    </message>
    <message>
        <source>“{path}” ({importer}) has no offsets that can be mended: {mended} can.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>“{path}”（{importer}）没有可修复的偏移：可修复的有 {mended}。</translation>
    </message>
    <message>
        <source>“{path}” holds nothing that can be mended: {mended} can.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>“{path}”没有可修复的内容：可修复的有 {mended}。</translation>
    </message>
    <message>
        <source>Rich text</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>富文本</translation>
    </message>
    <message>
        <source>rich text</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>富文本</translation>
    </message>
    <message>
        <source>“{asked}” holds characters that do not fit the code page which it names ({encoding}).</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>“{asked}”含有与其声明的代码页不符的字符（{encoding}）。</translation>
    </message>
    <message>
        <source>Open it in a word processor and save it again.</source>
        <extracomment>annotator/formats/rtf_in.py</extracomment>
        <translation>请在文字处理程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>The label set is not valid TOML: {error}.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标签集不是有效的 TOML：{error}。</translation>
    </message>
    <message>
        <source>The label set</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标签集</translation>
    </message>
    <message>
        <source>The label set has no name.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标签集没有名称。</translation>
    </message>
    <message>
        <source>Add a line such as name = &quot;news&quot;.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请添加一行，如 name = &quot;news&quot;。</translation>
    </message>
    <message>
        <source>The overlap rule “{overlap}” is unknown.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>重叠规则“{overlap}”未知。</translation>
    </message>
    <message>
        <source>Use flat, nested or free.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请使用 flat、nested 或 free。</translation>
    </message>
    <message>
        <source>The labels are not a list of tables.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标签不是表的列表。</translation>
    </message>
    <message>
        <source>Begin each label with a line [[labels]].</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>每个标签请以 [[labels]] 行开头。</translation>
    </message>
    <message>
        <source>The relations are not a list of tables.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>关系不是表的列表。</translation>
    </message>
    <message>
        <source>Begin each relation with a line [[relations]].</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>每个关系请以 [[relations]] 行开头。</translation>
    </message>
    <message>
        <source>title</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Two {what} have the {kind} “{value}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>两个{what}的{kind}同为“{value}”。</translation>
    </message>
    <message>
        <source>Give each of them a {kind} of its own.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请让每个都有自己的{kind}。</translation>
    </message>
    <message>
        <source>Relation {position} is no table.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>关系 {position} 不是表。</translation>
    </message>
    <message>
        <source>Relation {position}</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>关系 {position}</translation>
    </message>
    <message>
        <source>The relation “{name}”</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>关系“{name}”</translation>
    </message>
    <message>
        <source>{where} has a “{entry}” that is no list.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 的“{entry}”不是列表。</translation>
    </message>
    <message>
        <source>Write it as {entry} = [&quot;ORG&quot;, &quot;PERSON&quot;].</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请写作 {entry} = [&quot;ORG&quot;, &quot;PERSON&quot;]。</translation>
    </message>
    <message>
        <source>{where} names “{name}” under “{entry}”, and no label is called that.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 在“{entry}”下写了“{name}”，但没有这个标签。</translation>
    </message>
    <message>
        <source>Use names of labels of the same label set.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请使用同一标签集中的标签名。</translation>
    </message>
    <message>
        <source>{where} has the colour “{color}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 的颜色为“{color}”。</translation>
    </message>
    <message>
        <source>Write it as # and six hexadecimal digits.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请写作 # 加六位十六进制数字。</translation>
    </message>
    <message>
        <source>{where} has the key “{key}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 的按键为“{key}”。</translation>
    </message>
    <message>
        <source>Use a single letter or digit, or none.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请使用单个字母或数字，或不设。</translation>
    </message>
    <message>
        <source>{where} says neither yes nor no to being {name}.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 对 {name} 既非是也非否。</translation>
    </message>
    <message>
        <source>Write {name} = true, or leave it out.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请写 {name} = true，或略去。</translation>
    </message>
    <message>
        <source>Label {position} is no table.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标签 {position} 不是表。</translation>
    </message>
    <message>
        <source>Label {position}</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标签 {position}</translation>
    </message>
    <message>
        <source>The label “{name}”</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>标签“{name}”</translation>
    </message>
    <message>
        <source>{where} is of the unknown kind “{kind}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 的种类“{kind}”未知。</translation>
    </message>
    <message>
        <source>Use entity or figure.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请使用 entity 或 figure。</translation>
    </message>
    <message>
        <source>{where} has a {name} that is not text.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 的 {name} 不是文本。</translation>
    </message>
    <message>
        <source>Put it in quotation marks.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>请加引号。</translation>
    </message>
    <message>
        <source>{where} has the unknown entry “{strange}”.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>{where} 有未知项“{strange}”。</translation>
    </message>
    <message>
        <source>Known entries are {sorted}.</source>
        <extracomment>annotator/formats/schema_toml.py</extracomment>
        <translation>已知项有 {sorted}。</translation>
    </message>
    <message>
        <source>lies outside of the text or inside of a character</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>在文本之外或落在字符内部</translation>
    </message>
    <message>
        <source>covers “{found}”, but the file says “{short}”</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>覆盖“{found}”，但文件写的是“{short}”</translation>
    </message>
    <message>
        <source>covers nothing</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>没有覆盖任何内容</translation>
    </message>
    <message>
        <source>The relation “{short}” has lost one of its spans</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>关系“{short}”失去了一个片段</translation>
    </message>
    <message>
        <source>The span {start}–{end} “{short}” {why}</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>片段 {start}–{end}“{short}”{why}</translation>
    </message>
    <message>
        <source>{sentence}; it is left out.</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>{sentence}；已略去。</translation>
    </message>
    <message>
        <source>spaCy training set</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>spaCy 训练集</translation>
    </message>
    <message>
        <source>Putting the set in place</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>正在放置训练集</translation>
    </message>
    <message>
        <source>The longest span has {longest} tokens: the span categorizer of config.cfg looks at stretches of up to {longest_suggestion} only, to save memory (max_size).</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>最长的片段有 {longest} 个词元：为节省内存，config.cfg 的片段分类器只看不超过 {longest_suggestion} 的区段（max_size）。</translation>
    </message>
    <message>
        <source>There are fewer than {least_docs} training docs: spaCy trains on them, but its check (“spacy debug data”) calls that an error.</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>训练文档少于 {least_docs} 个：spaCy 可以训练，但其检查（“spacy debug data”）会视为错误。</translation>
    </message>
    <message>
        <source>The training articles carry no spans, so spaCy cannot train on this set.</source>
        <extracomment>annotator/formats/spacy_out.py</extracomment>
        <translation>训练文章没有片段，因此 spaCy 无法用此训练集训练。</translation>
    </message>
    <message>
        <source>spaCy v2 tuples (JSON)</source>
        <extracomment>annotator/formats/spacy_tuples.py</extracomment>
        <translation>spaCy v2 元组（JSON）</translation>
    </message>
    <message>
        <source>The item is no pair of a text and its entities.</source>
        <extracomment>annotator/formats/spacy_tuples.py</extracomment>
        <translation>该项不是文本与其实体的配对。</translation>
    </message>
    <message>
        <source>An entity is not [start, end, label].</source>
        <extracomment>annotator/formats/spacy_tuples.py</extracomment>
        <translation>某实体不是 [起点, 终点, 标签]。</translation>
    </message>
    <message>
        <source>{done} of {meant} articles</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>{done} 篇，共 {meant} 篇文章</translation>
    </message>
    <message>
        <source>Name a file such as articles{suffix}.</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>请指定一个文件，如 articles{suffix}。</translation>
    </message>
    <message>
        <source>article {done}</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>文章 {done}</translation>
    </message>
    <message>
        <source>Reading the file back</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>正在回读文件</translation>
    </message>
    <message>
        <source>{altered} article holds characters that the format cannot hold; each was written as another of the same length, so that no offset moved.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{altered} 篇文章含有该格式无法保存的字符；每个都写成等长的其他字符，因此偏移不变。</translation>
    </message>
    <message>
        <source>{altered} articles hold characters that the format cannot hold; each was written as another of the same length, so that no offset moved.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{altered} 篇文章含有该格式无法保存的字符；每个都写成等长的其他字符，因此偏移不变。</translation>
    </message>
    <message>
        <source>article holds</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>篇文章含有</translation>
    </message>
    <message>
        <source>articles hold</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>篇文章含有</translation>
    </message>
    <message>
        <source>1 span has an edge</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>1 个片段的边缘</translation>
    </message>
    <message>
        <source>{cut} spans have an edge</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{cut} 个片段的边缘</translation>
    </message>
    <message>
        <source>the word is cut there</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>词在该处被切断</translation>
    </message>
    <message>
        <source>spaCy will learn nothing from it</source>
        <extracomment>annotator/formats/span_export.py</extracomment>
        <translation>spaCy 无法从中学习</translation>
    </message>
    <message>
        <source>The label {name} is called {word} in this format.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>标签 {name} 在此格式中称为 {word}。</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations is not in it: a span of theirs stayed behind.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{relations_in} 个关系中有 {lost} 个未包含：其片段之一被留下。</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations are not in it: a span of theirs stayed behind.</source>
        <extracomment>annotator/formats/placed_tally.py</extracomment>
        <translation>{relations_in} 个关系中有 {lost} 个未包含：其片段之一被留下。</translation>
    </message>
    <message>
        <source>CSV of spans, for spreadsheets</source>
        <extracomment>annotator/formats/span_table.py</extracomment>
        <translation>片段 CSV，供电子表格使用</translation>
    </message>
    <message>
        <source>the header</source>
        <extracomment>annotator/formats/span_table.py</extracomment>
        <translation>表头</translation>
    </message>
    <message>
        <source>Excel workbook of spans</source>
        <extracomment>annotator/formats/span_workbook.py</extracomment>
        <translation>片段的 Excel 工作簿</translation>
    </message>
    <message>
        <source>rows of no article</source>
        <extracomment>annotator/formats/span_workbook.py</extracomment>
        <translation>不属于任何文章的行</translation>
    </message>
    <message>
        <source>the header of {name}</source>
        <extracomment>annotator/formats/span_workbook.py</extracomment>
        <translation>{name} 的表头</translation>
    </message>
    <message>
        <source>The articles cannot be split {map}.</source>
        <extracomment>annotator/formats/splits.py</extracomment>
        <translation>文章无法按 {map} 划分。</translation>
    </message>
    <message>
        <source>Give three shares that are not negative, the first above zero, such as 80/10/10.</source>
        <extracomment>annotator/formats/splits.py</extracomment>
        <translation>请给出三个非负份额，第一个大于零，如 80/10/10。</translation>
    </message>
    <message>
        <source>The one relation is</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>唯一的关系</translation>
    </message>
    <message>
        <source>The {lost} relations are</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>{lost} 个关系</translation>
    </message>
    <message>
        <source>{number} not in it: this format has no place for relations.</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>{number}未包含：此格式无法容纳关系。</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations is in source.jsonl only: a span of theirs is not in the set, or the two are in different docs.</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>{relations_in} 个关系中有 {lost} 个只在 source.jsonl 中：其片段之一不在训练集里，或两者在不同的文档中。</translation>
    </message>
    <message>
        <source>{lost} of {relations_in} relations are in source.jsonl only: a span of theirs is not in the set, or the two are in different docs.</source>
        <extracomment>annotator/formats/tally.py</extracomment>
        <translation>{relations_in} 个关系中有 {lost} 个只在 source.jsonl 中：其片段之一不在训练集里，或两者在不同的文档中。</translation>
    </message>
    <message>
        <source>A spaCy training set has spaCy&apos;s tokens, so it cannot be made with “{tokenizer}”.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>spaCy 训练集使用 spaCy 的词元，因此不能用“{tokenizer}”制作。</translation>
    </message>
    <message>
        <source>Name a language or a spaCy pipeline, or choose a format of words such as conll or hf-bio.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>请指定语言或 spaCy 管线，或选择 conll、hf-bio 之类的词格式。</translation>
    </message>
    <message>
        <source>“{path}” is a tokenizer of Hugging Face, and the package that reads it is not installed.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>“{path}”是 Hugging Face 分词器，而读取它的包未安装。</translation>
    </message>
    <message>
        <source>Install “tokenizers” beside Annotator, or choose a spaCy language or white space.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>请在 Annotator 旁安装“tokenizers”，或选择 spaCy 语言或空白。</translation>
    </message>
    <message>
        <source>Name the tokenizer.json of a model.</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>请指定某模型的 tokenizer.json。</translation>
    </message>
    <message>
        <source>“{path}” is no tokenizer of Hugging Face ({error}).</source>
        <extracomment>annotator/formats/target_tokens.py</extracomment>
        <translation>“{path}”不是 Hugging Face 分词器（{error}）。</translation>
    </message>
    <message>
        <source>spaCy has no tokenizer for the language “{language}” here.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>此处的 spaCy 没有语言“{language}”的分词器。</translation>
    </message>
    <message>
        <source>Choose another language, or “{many_languages}” for any ({first_line}).</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>请另选语言，或用“{many_languages}”表示任意语言（{first_line}）。</translation>
    </message>
    <message>
        <source>spaCy has no tokenizer for the language “{language}” here, so the one for many languages (“{many_languages}”) was used.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>此处的 spaCy 没有语言“{language}”的分词器，因此使用了多语言分词器（“{many_languages}”）。</translation>
    </message>
    <message>
        <source>“{pipeline}” is no spaCy pipeline with a tokenizer of its own.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>“{pipeline}”不是带有自己分词器的 spaCy 管线。</translation>
    </message>
    <message>
        <source>Name a folder with config.cfg and tokenizer in it, or an installed package.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>请指定含 config.cfg 和 tokenizer 的文件夹，或已安装的包。</translation>
    </message>
    <message>
        <source>The settings of the pipeline “{pipeline}” cannot be read ({first_line}).</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>无法读取管线“{pipeline}”的设置（{first_line}）。</translation>
    </message>
    <message>
        <source>The pipeline “{pipeline}” has a tokenizer with code of its own ({kind}), which is not run here.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>管线“{pipeline}”的分词器带有自己的代码（{kind}），此处不会运行。</translation>
    </message>
    <message>
        <source>Export with --language instead.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>请改用 --language 导出。</translation>
    </message>
    <message>
        <source>There is no pipeline “{pipeline}”.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>没有管线“{pipeline}”。</translation>
    </message>
    <message>
        <source>Name a folder that a pipeline was saved to, or a package that is installed.</source>
        <extracomment>annotator/formats/tokenizing.py</extracomment>
        <translation>请指定保存了管线的文件夹，或已安装的包。</translation>
    </message>
    <message>
        <source>The format “{entry}” could not be loaded: {error}.</source>
        <extracomment>annotator/formats/visitors.py</extracomment>
        <translation>无法加载格式“{entry}”：{error}。</translation>
    </message>
    <message>
        <source>Update or remove the package that brings it.</source>
        <extracomment>annotator/formats/visitors.py</extracomment>
        <translation>请更新或移除提供它的包。</translation>
    </message>
    <message>
        <source>W3C Web Annotation (JSON-LD)</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>W3C 网页标注（JSON-LD）</translation>
    </message>
    <message>
        <source>The item is no page of annotations whose source holds the text.</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>该项不是来源含有文本的标注页。</translation>
    </message>
    <message>
        <source>Put the text into “value” of the page&apos;s “source”, as the export of this format has it.</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>请把文本放入该页“source”的“value”，如同此格式的导出。</translation>
    </message>
    <message>
        <source>no position and no quote that occurs once</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>没有位置，也没有只出现一次的引文</translation>
    </message>
    <message>
        <source>no tag</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>没有标记</translation>
    </message>
    <message>
        <source>An annotation has {what}; it is left out.</source>
        <extracomment>annotator/formats/web_annotation.py</extracomment>
        <translation>某标注{what}；已略去。</translation>
    </message>
    <message>
        <source>Saved web page</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>已保存的网页</translation>
    </message>
    <message>
        <source>“{path}” nests its elements more than 255 deep, so that its text cannot be read whole.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>“{path}”的元素嵌套超过 255 层，无法完整读取文本。</translation>
    </message>
    <message>
        <source>Open it in a browser, copy the article and paste it.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>请在浏览器中打开，复制文章再粘贴。</translation>
    </message>
    <message>
        <source>No article was found in “{path}”.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>在“{path}”中未找到文章。</translation>
    </message>
    <message>
        <source>“{path}” brought the reader of web pages down ({detail}).</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>“{path}”使网页读取器崩溃（{detail}）。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read as a web page: {detail}.</source>
        <extracomment>annotator/formats/web_page.py</extracomment>
        <translation>无法将“{path}”作为网页读取：{detail}。</translation>
    </message>
    <message>
        <source>WebAnno TSV 3</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>WebAnno TSV 3</translation>
    </message>
    <message>
        <source>“{path}” is no WebAnno TSV 3.</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>“{path}”不是 WebAnno TSV 3。</translation>
    </message>
    <message>
        <source>Export it again, or as UIMA CAS XMI.</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>请重新导出，或导出为 UIMA CAS XMI。</translation>
    </message>
    <message>
        <source>The line is no token of WebAnno&apos;s; it is left out: {line}.</source>
        <extracomment>annotator/formats/webanno_tsv.py</extracomment>
        <translation>该行不是 WebAnno 的词元；已略去：{line}。</translation>
    </message>
    <message>
        <source>an Excel table</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>Excel table</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>Left out: the sheet “{table}”, which has no column for the text</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>已略去：没有文本列的工作表“{table}”</translation>
    </message>
    <message>
        <source>Choose another name, or let it be replaced (--force on the command line).</source>
        <extracomment>annotator/formats/atomic.py</extracomment>
        <translation>请另选名称，或允许替换它（命令行用 --force）。</translation>
    </message>
    <message>
        <source>iob2</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>iob2</translation>
    </message>
    <message>
        <source>The columns “{named}” hold no {needed}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>列“{named}”中没有 {needed}。</translation>
    </message>
    <message>
        <source>The columns “{named}” hold more than one {needed}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>列“{named}”中有多个 {needed}。</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>没有</translation>
    </message>
    <message>
        <source>more than one</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>多个</translation>
    </message>
    <message>
        <source>Name “word” and “tag” once each; besides them any of {columns}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>“word”和“tag”各写一次；此外可写 {columns} 中的任意项。</translation>
    </message>
    <message>
        <source>There is no column “{one}”.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>没有名为“{one}”的列。</translation>
    </message>
    <message>
        <source>A column is one of {columns}.</source>
        <extracomment>annotator/formats/conll_layout.py</extracomment>
        <translation>列只能是 {columns} 之一。</translation>
    </message>
    <message>
        <source>Nothing stands between the articles: whoever reads the file cannot tell them apart.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>文章之间没有任何分隔：读取此文件的人无法区分各篇文章。</translation>
    </message>
    <message>
        <source>White space inside of words stands as “_”, in {spaced} of them: spaces part the columns.</source>
        <extracomment>annotator/formats/conll_out.py</extracomment>
        <translation>词内的空白写作“_”，共 {spaced} 个词：列以空格分隔。</translation>
    </message>
    <message>
        <source>CoNLL-U Plus</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>CoNLL-U Plus</translation>
    </message>
    <message>
        <source>{told}; its columns are {names}.</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>{told}；其列为 {names}。</translation>
    </message>
    <message>
        <source>Left out: {hidden} hidden sheet.</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>已略去：{hidden} 个隐藏的工作表。</translation>
    </message>
    <message>
        <source>Left out: {hidden} hidden sheets.</source>
        <extracomment>annotator/formats/foreign/sheets.py</extracomment>
        <translation>已略去：{hidden} 个隐藏的工作表。</translation>
    </message>
    <message>
        <source>a number has too many digits</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>某个数字的位数过多</translation>
    </message>
    <message>
        <source>{removesuffix} at character {column}</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>{removesuffix}(第 {column} 个字符)</translation>
    </message>
    <message>
        <source>byte {at} of the line is not {upper}</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>该行的第 {at} 个字节不是 {upper}</translation>
    </message>
    <message>
        <source>Item {number} of the file is not JSON that can be used: {reason}; the reading ends there.</source>
        <extracomment>annotator/formats/json_reading.py</extracomment>
        <translation>文件的第 {number} 项不是可用的 JSON:{reason};读取到此为止。</translation>
    </message>
    <message>
        <source>Label Studio JSON-MIN</source>
        <extracomment>annotator/formats/label_studio_min.py</extracomment>
        <translation>Label Studio JSON-MIN</translation>
    </message>
    <message>
        <source>the value of a span cannot be read</source>
        <extracomment>annotator/formats/lossless_in.py</extracomment>
        <translation>无法读取某个片段的值</translation>
    </message>
    <message>
        <source>“{asked}” declares a document type, which no Excel table needs; it is not read.</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>“{asked}”声明了 Excel 表格不需要的文档类型；未读取。</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program and save it again.</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>请在电子表格程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>ZIP 压缩包</translation>
    </message>
    <message>
        <source>“{path}” holds no file that can be read.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>“{path}”中没有可读取的文件。</translation>
    </message>
    <message>
        <source>Look into it with another program.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>请用其他程序查看。</translation>
    </message>
    <message>
        <source>The entry “{name}” is refused: {why}.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>条目“{name}”被拒绝：{why}。</translation>
    </message>
    <message>
        <source>{kind}, {count} file</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>{kind}，{count} 个文件</translation>
    </message>
    <message>
        <source>{kind}, {count} files</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>{kind}，{count} 个文件</translation>
    </message>
    <message>
        <source>Left out: {told}.</source>
        <extracomment>annotator/formats/zip_in.py</extracomment>
        <translation>已略去：{told}。</translation>
    </message>
    <message>
        <source>it is broken</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>它已损坏</translation>
    </message>
    <message>
        <source>there is another of the same name</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>有另一个同名条目</translation>
    </message>
    <message>
        <source>its name leads out of the archive</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>其名称指向压缩包之外</translation>
    </message>
    <message>
        <source>it is a link or a device</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>它是链接或设备</translation>
    </message>
    <message>
        <source>it is larger than {largest_file} MB</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>它大于 {largest_file} MB</translation>
    </message>
    <message>
        <source>it is packed so tightly that it can only be a trap</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>压缩率高得只可能是陷阱</translation>
    </message>
    <message>
        <source>an entry of the archive</source>
        <extracomment>annotator/formats/zip_entries.py</extracomment>
        <translation>压缩包的一个条目</translation>
    </message>
    <message>
        <source>There is no provider named “{name}”.</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>没有名为“{name}”的提供方。</translation>
    </message>
    <message>
        <source>{rule}, read as {value}</source>
        <extracomment>annotator/suggest/figure_provider.py</extracomment>
        <translation>{rule}，读作 {value}</translation>
    </message>
    <message>
        <source>Dictionaries of names</source>
        <extracomment>annotator/suggest/gazetteer.py</extracomment>
        <translation>名称词典</translation>
    </message>
    <message>
        <source>in the dictionary of {what}</source>
        <extracomment>annotator/suggest/gazetteer.py</extracomment>
        <translation>在{what}词典中</translation>
    </message>
    <message>
        <source>a form of “{entry}” in the dictionary of {what}</source>
        <extracomment>annotator/suggest/gazetteer.py</extracomment>
        <translation>{what}词典中“{entry}”的一种形式</translation>
    </message>
    <message>
        <source>What you decided before</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>先前的决定</translation>
    </message>
    <message>
        <source>short for “{core}”, which you marked {names}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>“{core}”的简称，曾标为{names}</translation>
    </message>
    <message>
        <source>you marked “{surface}” {names} {times}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>“{surface}”曾{times}标为{names}</translation>
    </message>
    <message>
        <source>in {articles} articles</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>在 {articles} 篇文章中</translation>
    </message>
    <message>
        <source>, but also {others}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>，但也有{others}</translation>
    </message>
    <message>
        <source>{told}, and rejected that {times}</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>{told}，并拒绝过{times}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <extracomment>annotator/suggest/memory/recall.py</extracomment>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>the title “{role}” before it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>前有称谓“{role}”</translation>
    </message>
    <message>
        <source>the role “{role}” before it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>前有职务“{role}”</translation>
    </message>
    <message>
        <source>in apposition to “{role}”</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>与“{role}”同位</translation>
    </message>
    <message>
        <source>“{form}” after it says where it is</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>其后的“{form}”说明所在</translation>
    </message>
    <message>
        <source>the age {text} after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>后有年龄 {text}</translation>
    </message>
    <message>
        <source>“based” after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>后有“based”</translation>
    </message>
    <message>
        <source>“{kind}” in apposition after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>后有同位语“{kind}”</translation>
    </message>
    <message>
        <source>“{role}” in apposition after it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>后有同位语“{role}”</translation>
    </message>
    <message>
        <source>“{kind} of” before it</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>前有“{kind} of”</translation>
    </message>
    <message>
        <source>in one list with a known name</source>
        <extracomment>annotator/suggest/names/around.py</extracomment>
        <translation>与已知名称并列</translation>
    </message>
    <message>
        <source>ends with “{last}”, as the name of a model</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>以“{last}”结尾，像型号名</translation>
    </message>
    <message>
        <source>an acronym and the country of a body</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>缩写加机构所属国家</translation>
    </message>
    <message>
        <source>two names joined by “&amp;”</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>由“&amp;”连接的两个名称</translation>
    </message>
    <message>
        <source>“{before}” before it</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>前有“{before}”</translation>
    </message>
    <message>
        <source>“{after}” after it</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>后有“{after}”</translation>
    </message>
    <message>
        <source>words with capitals that are no ordinary words</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>大写开头且非普通词</translation>
    </message>
    <message>
        <source>a run of words with capitals</source>
        <extracomment>annotator/suggest/names/classify.py</extracomment>
        <translation>一连串大写开头的词</translation>
    </message>
    <message>
        <source>ends with a legal form</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>以法律形式结尾</translation>
    </message>
    <message>
        <source>“{group}” before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>前有“{group}”</translation>
    </message>
    <message>
        <source>the title “{group}” before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>前有称谓“{group}”</translation>
    </message>
    <message>
        <source>a word for a kind of body</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>表示机构种类的词</translation>
    </message>
    <message>
        <source>a word for a kind of law</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>表示法律种类的词</translation>
    </message>
    <message>
        <source>ends with “{group}”</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>以“{group}”结尾</translation>
    </message>
    <message>
        <source>a word for a company before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>前有表示公司的词</translation>
    </message>
    <message>
        <source>a role before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>前有职务</translation>
    </message>
    <message>
        <source>speaks after a quotation</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>在引语后发言</translation>
    </message>
    <message>
        <source>“شركة” before it</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>前有“شركة”</translation>
    </message>
    <message>
        <source>“{full}” in this article</source>
        <extracomment>annotator/suggest/names/foreign.py</extracomment>
        <translation>本文中的“{full}”</translation>
    </message>
    <message>
        <source>an organisation</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>组织</translation>
    </message>
    <message>
        <source>a place in nature or in a city</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>自然或城市中的地点</translation>
    </message>
    <message>
        <source>a place that is governed</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>行政地域</translation>
    </message>
    <message>
        <source>an event</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>事件</translation>
    </message>
    <message>
        <source>a law or treaty</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>法律或条约</translation>
    </message>
    <message>
        <source>“{head} {lower} …” names {kind_names}</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>“{head} {lower} …”表示{kind_names}</translation>
    </message>
    <message>
        <source>ends with “{last}”, as the name of {kind_names}</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>以“{last}”结尾，像{kind_names}的名称</translation>
    </message>
    <message>
        <source>begins with “{text}”, as the name of {kind_names}</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>以“{text}”开头，像{kind_names}的名称</translation>
    </message>
    <message>
        <source>initials and a family name</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>首字母加姓氏</translation>
    </message>
    <message>
        <source>the given name “{first}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>名字“{first}”</translation>
    </message>
    <message>
        <source>the family name “{first}” before a given name</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>姓氏“{first}”后接名字</translation>
    </message>
    <message>
        <source>ends with “{last}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>以“{last}”结尾</translation>
    </message>
    <message>
        <source>the family name “{last}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>姓氏“{last}”</translation>
    </message>
    <message>
        <source>a number after it, as in the name of a model</source>
        <extracomment>annotator/suggest/names/numbers.py</extracomment>
        <translation>后有数字，像型号名</translation>
    </message>
    <message>
        <source>the shape of a model code</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>型号代码的形式</translation>
    </message>
    <message>
        <source>an acronym among words that go with companies</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>公司相关词中的缩写</translation>
    </message>
    <message>
        <source>an acronym</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>缩写</translation>
    </message>
    <message>
        <source>capitals within a word</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>词内有大写字母</translation>
    </message>
    <message>
        <source>the given name “{text}”</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>名字“{text}”</translation>
    </message>
    <message>
        <source>the family name “{text}”</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>姓氏“{text}”</translation>
    </message>
    <message>
        <source>“{before}” before it and an ending of places</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>前有“{before}”，且有地名词尾</translation>
    </message>
    <message>
        <source>“{before}” before a capital</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>大写字母前有“{before}”</translation>
    </message>
    <message>
        <source>a capital within a sentence</source>
        <extracomment>annotator/suggest/names/single.py</extracomment>
        <translation>句中的大写字母</translation>
    </message>
    <message>
        <source>its mentions in this article speak for {label}</source>
        <extracomment>annotator/suggest/names/votes.py</extracomment>
        <translation>本文中的提及支持 {label}</translation>
    </message>
    <message>
        <source>a title in quotation marks after “{group}”</source>
        <extracomment>annotator/suggest/names/works.py</extracomment>
        <translation>“{group}”之后引号中的标题</translation>
    </message>
    <message>
        <source>words with capitals in quotation marks</source>
        <extracomment>annotator/suggest/names/works.py</extracomment>
        <translation>引号中大写开头的词</translation>
    </message>
    <message>
        <source>Learned from this project</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>从本项目学习</translation>
    </message>
    <message>
        <source>learned from {sentences} sentences of this project</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>从本项目的 {sentences} 个句子学得</translation>
    </message>
    <message>
        <source>What this project learned (version {number}) cannot be read ({error}).</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>无法读取本项目所学（版本 {number}）（{error}）。</translation>
    </message>
    <message>
        <source>Its candidates are missing until you learn again.</source>
        <extracomment>annotator/suggest/own/provider.py</extracomment>
        <translation>在重新学习之前将缺少它的候选。</translation>
    </message>
    <message>
        <source>What was learned cannot be kept in {folder} ({strerror}).</source>
        <extracomment>annotator/suggest/own/versions.py</extracomment>
        <translation>无法把所学保存到 {folder}（{strerror}）。</translation>
    </message>
    <message>
        <source>The candidates stay as they are. Make room, or allow writing there, and learn again.</source>
        <extracomment>annotator/suggest/own/versions.py</extracomment>
        <translation>候选保持原样。请腾出空间或允许在该处写入，然后重新学习。</translation>
    </message>
    <message>
        <source>The list “{path}” is larger than {largest} MB.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>列表“{path}”大于 {largest} MB。</translation>
    </message>
    <message>
        <source>Split it.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>请拆分。</translation>
    </message>
    <message>
        <source>The list “{path}” cannot be read: {strerror}.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>无法读取列表“{path}”：{strerror}。</translation>
    </message>
    <message>
        <source>Check where it is.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>请检查其位置。</translation>
    </message>
    <message>
        <source>The pattern cannot be used: {found}.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>无法使用该模式：{found}。</translation>
    </message>
    <message>
        <source>“{path}” holds no pattern that can be used.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>“{path}”没有可用的模式。</translation>
    </message>
    <message>
        <source>Write one object a line.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>请每行写一个对象。</translation>
    </message>
    <message>
        <source>the line is no JSON</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>该行不是 JSON</translation>
    </message>
    <message>
        <source>it has no label</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>它没有标签</translation>
    </message>
    <message>
        <source>“pattern” is neither a text nor a list of tokens</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>“pattern”既不是文本也不是词元列表</translation>
    </message>
    <message>
        <source>a token of it is no object</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>其中某词元不是对象</translation>
    </message>
    <message>
        <source>{strange} needs a trained pipeline</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>{strange} 需要训练过的管线</translation>
    </message>
    <message>
        <source>List “{stem}”</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>列表“{stem}”</translation>
    </message>
    <message>
        <source>“{form}” stands in your list</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>“{form}”在你的列表中</translation>
    </message>
    <message>
        <source>a pattern of your list matches</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>你列表中的一个模式匹配</translation>
    </message>
    <message>
        <source>Patterns of names</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>名称模式</translation>
    </message>
    <message>
        <source>an account</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>账号</translation>
    </message>
    <message>
        <source>the place of the report before its text</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>正文前的报道地点</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>读取已停止。</translation>
    </message>
    <message>
        <source>What was proposed before stays.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>之前提出的候选会保留。</translation>
    </message>
    <message>
        <source>The other articles are read all the same. Ask again for this one.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>其他文章仍会照常读取。请为这篇文章再次请求候选。</translation>
    </message>
    <message>
        <source>listed as “{text}” after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>其后列为“{text}”</translation>
    </message>
    <message>
        <source>listed as “{text}.{text_2}” after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>其后列为“{text}.{text_2}”</translation>
    </message>
    <message>
        <source>“{phrase}” before it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>其前有“{phrase}”</translation>
    </message>
    <message>
        <source>“{bought} … by” before it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>其前有“{bought} … by”</translation>
    </message>
    <message>
        <source>“{post}” and a name after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>其后有“{post}”和一个名字</translation>
    </message>
    <message>
        <source>“said {lower}” after it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>其后有“said {lower}”</translation>
    </message>
    <message>
        <source>“{had}” that belongs to it</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>属于它的“{had}”</translation>
    </message>
    <message>
        <source>a side of a match with one score</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>有一个比分的比赛中的一方</translation>
    </message>
    <message>
        <source>a player of a match of several sets</source>
        <extracomment>annotator/suggest/names/frames.py</extracomment>
        <translation>多盘比赛中的一名选手</translation>
    </message>
    <message>
        <source>ends with the legal form “{text}”</source>
        <extracomment>annotator/suggest/names/inside.py</extracomment>
        <translation>以法律形式“{text}”结尾</translation>
    </message>
    <message>
        <source>the agency before the text of its report</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>报道正文前的通讯社</translation>
    </message>
    <message>
        <source>its initials stand in brackets after it</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>其后括号中有首字母</translation>
    </message>
    <message>
        <source>introduced in brackets after its long form</source>
        <extracomment>annotator/suggest/patterns.py</extracomment>
        <translation>在全称之后的括号中引入</translation>
    </message>
    <message>
        <source>Its component “{name}” is read with torch, which can run code that is hidden in the file.</source>
        <extracomment>annotator/suggest/pipeline_card.py</extracomment>
        <translation>其组件“{name}”由 torch 读取，而 torch 可能运行文件中隐藏的代码。</translation>
    </message>
    <message>
        <source>There is no spaCy pipeline “{name}”: no such folder and no such installed package.</source>
        <extracomment>annotator/suggest/pipeline_card.py</extracomment>
        <translation>没有 spaCy 管线“{name}”：既无此文件夹，也无此已安装的包。</translation>
    </message>
    <message>
        <source>Install it, or choose its folder.</source>
        <extracomment>annotator/suggest/pipeline_card.py</extracomment>
        <translation>请安装它，或选择其文件夹。</translation>
    </message>
    <message>
        <source>{folder} is no spaCy pipeline: it has no config.cfg.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>{folder} 不是 spaCy 管线：缺少 config.cfg。</translation>
    </message>
    <message>
        <source>Choose the folder that `spacy train` wrote (model-best), or the name of an installed pipeline.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>请选择 `spacy train` 写出的文件夹（model-best），或已安装管线的名称。</translation>
    </message>
    <message>
        <source>The config of the pipeline in {folder} cannot be read ({name}).</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>无法读取 {folder} 中管线的配置（{name}）。</translation>
    </message>
    <message>
        <source>Get the pipeline again from where it came.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>请从来源重新获取该管线。</translation>
    </message>
    <message>
        <source>Its config has no section [nlp].</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>其配置没有 [nlp] 节。</translation>
    </message>
    <message>
        <source>Its language is given as {language}, which is no language code.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>其语言写作 {language}，这不是语言代码。</translation>
    </message>
    <message>
        <source>It wants to run code of its own while it is loaded ([nlp.{callback}]).</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>它想在加载时运行自己的代码（[nlp.{callback}]）。</translation>
    </message>
    <message>
        <source>Its component “{name}” is to be taken from another pipeline (source = …).</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>其组件“{name}”要取自另一管线（source = …）。</translation>
    </message>
    <message>
        <source>Its component “{name}” is made by {factory}, which is not part of spaCy.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>其组件“{name}”由不属于 spaCy 的 {factory} 创建。</translation>
    </message>
    <message>
        <source>It calls the function “{function}” of the registry “{registry}”, which is not on the list.</source>
        <extracomment>annotator/suggest/pipeline_config.py</extracomment>
        <translation>它调用注册表“{registry}”中的函数“{function}”，该函数不在允许列表中。</translation>
    </message>
    <message>
        <source>The other providers went on. Switch it off, or tell its author.</source>
        <extracomment>annotator/suggest/run.py</extracomment>
        <translation>其他提供方已继续。请关闭它，或告知其作者。</translation>
    </message>
    <message>
        <source>spaCy pipeline {removeprefix}</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>spaCy 管线 {removeprefix}</translation>
    </message>
    <message>
        <source>{what} ms an article, {words} words a second</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>每篇文章 {what} 毫秒，每秒 {words} 词</translation>
    </message>
    <message>
        <source>The pipeline {card} was not loaded. {concerns}</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>未加载管线 {card}。{concerns}</translation>
    </message>
    <message>
        <source>Use a pipeline that is made of spaCy&apos;s own components.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>请使用由 spaCy 自带组件构成的管线。</translation>
    </message>
    <message>
        <source>Allow it if you know where it comes from.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>若知道其来源，可以允许它。</translation>
    </message>
    <message>
        <source>The {title} was stopped.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{title} 已停止。</translation>
    </message>
    <message>
        <source>What it had proposed before stays; ask it again.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>先前提出的保留；请再次询问。</translation>
    </message>
    <message>
        <source>took too long and was ended</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>耗时过长，已终止</translation>
    </message>
    <message>
        <source>ended unexpectedly</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>意外结束</translation>
    </message>
    <message>
        <source>found by {component}</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>由{component}找到</translation>
    </message>
    <message>
        <source>The other providers go on. Try it again, or leave this pipeline out.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>其他提供方继续工作。请重试，或不用此管线。</translation>
    </message>
    <message>
        <source>Starter recogniser</source>
        <extracomment>annotator/suggest/starter.py</extracomment>
        <translation>入门识别器</translation>
    </message>
    <message>
        <source>learned from news, posts and encyclopedias</source>
        <extracomment>annotator/suggest/starter.py</extracomment>
        <translation>从新闻、帖子和百科学得</translation>
    </message>
    <message>
        <source>“{name}” is no whole zip archive.</source>
        <extracomment>annotator/formats/cas.py</extracomment>
        <translation>“{name}”不是完整的 zip 压缩包。</translation>
    </message>
    <message>
        <source>The line has no article: “{key}” holds no text.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>该行没有文章：“{key}”不含文本。</translation>
    </message>
    <message>
        <source>{count} line</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>{count} lines</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>Labels are told by number in {lines}.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{lines}中的标签以编号表示。</translation>
    </message>
    <message>
        <source>Save doccano’s list of labels as label_config.json beside the file, or say which label each is.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>请将 doccano 的标签列表以 label_config.json 保存在文件旁边，或指明每个编号是哪个标签。</translation>
    </message>
    <message>
        <source>{lines} with comments: these are left out.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{lines}带有评论：评论已略去。</translation>
    </message>
    <message>
        <source>{lines} with labels of the whole article, or texts written for it, which are no spans: these are left out.</source>
        <extracomment>annotator/formats/doccano.py</extracomment>
        <translation>{lines}带有整篇文章的标签或为其撰写的文本，它们不是片段：已略去。</translation>
    </message>
    <message>
        <source>The task holds the address of its text ({strip}), not the text itself.</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>任务中只有文本的地址（{strip}），没有文本本身。</translation>
    </message>
    <message>
        <source>Put the texts into the tasks before the export; nothing is ever fetched.</source>
        <extracomment>annotator/formats/label_studio.py</extracomment>
        <translation>请在导出前将文本放入任务；程序从不联网获取内容。</translation>
    </message>
    <message>
        <source>Document {number} of “{path}” cannot be read, so the file is not mended.</source>
        <extracomment>annotator/formats/menders_bioc.py</extracomment>
        <translation>“{path}”的第 {number} 个文档无法读取，因此未修复该文件。</translation>
    </message>
    <message>
        <source>“{name}” holds documents in Java&apos;s own form (“{filename}”), which were left as they are: import the XMI or JSON of the mended archive, not the whole project.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>“{name}”包含 Java 自有格式的文档（“{filename}”），它们保持原样：请导入修复后压缩包中的 XMI 或 JSON，而不是整个项目。</translation>
    </message>
    <message>
        <source>“{told}” {body}, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>“{told}”{body}，因此未做任何修复。</translation>
    </message>
    <message>
        <source>Export the archive again.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>请重新导出该压缩包。</translation>
    </message>
    <message>
        <source>“{name}:{filename}” cannot be unpacked, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>“{name}:{filename}”无法解压，因此未做任何修复。</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that cannot be mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>“{name}”的写法无法修复。</translation>
    </message>
    <message>
        <source>Export it again as CAS JSON.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>请重新导出为 CAS JSON。</translation>
    </message>
    <message>
        <source>“{name}” is no CAS that can be read, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_cas.py</extracomment>
        <translation>“{name}”不是可读取的 CAS，因此未做任何修复。</translation>
    </message>
    <message>
        <source>{loose} of {list_of} relations have an end that is no labelled span; they are left out.</source>
        <extracomment>annotator/formats/prodigy.py</extracomment>
        <translation>{list_of} 个关系中有 {loose} 个的一端不是带标签的片段；已略去。</translation>
    </message>
    <message>
        <source>“{path}” has no spans that could be read: {fault}</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>“{path}”没有可读取的片段：{fault}</translation>
    </message>
    <message>
        <source>a year or a count before what takes place again and again</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>定期举办之事前的年份或届数</translation>
    </message>
    <message>
        <source>a year and a vote</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>年份与一次投票</translation>
    </message>
    <message>
        <source>a contest and its year</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>一项赛事及其年份</translation>
    </message>
    <message>
        <source>a day that stands for what happened on it</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>代指当天所发生之事的日期</translation>
    </message>
    <message>
        <source>a part of a law</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>法律的一个条款</translation>
    </message>
    <message>
        <source>a law and its year</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>一部法律及其年份</translation>
    </message>
    <message>
        <source>an amendment by its number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>带序号的修正案</translation>
    </message>
    <message>
        <source>a bill, an order or a decision by its number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>带编号的法案、命令或决议</translation>
    </message>
    <message>
        <source>an article by its number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>带编号的条款</translation>
    </message>
    <message>
        <source>a maker of aircraft and a number</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>飞机制造商与型号</translation>
    </message>
    <message>
        <source>a device and its model</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>一种设备及其型号</translation>
    </message>
    <message>
        <source>a car and its model</source>
        <extracomment>annotator/suggest/names/things.py</extracomment>
        <translation>一款汽车及其型号</translation>
    </message>
    <message>
        <source>a title after “{kind}”</source>
        <extracomment>annotator/suggest/names/works.py</extracomment>
        <translation>“{kind}”之后的标题</translation>
    </message>
    <message>
        <source>nearly a name for the recogniser, and one for dictionaries or patterns</source>
        <extracomment>annotator/suggest/starter.py</extracomment>
        <translation>识别器几乎认定的名称，词典或模式也如此认为</translation>
    </message>
    <message>
        <source>its entity recogniser</source>
        <extracomment>annotator/suggest/worker.py</extracomment>
        <translation>其实体识别器</translation>
    </message>
    <message>
        <source>its span group “{key}”</source>
        <extracomment>annotator/suggest/worker.py</extracomment>
        <translation>其片段组“{key}”</translation>
    </message>
    <message>
        <source>“{target}” is a file, and a pipeline is a folder.</source>
        <extracomment>annotator/training/placing.py</extracomment>
        <translation>“{target}”是文件，而管线是文件夹。</translation>
    </message>
    <message>
        <source>The folder “{target}” holds other files and no pipeline of ours, so nothing was trained.</source>
        <extracomment>annotator/training/placing.py</extracomment>
        <translation>文件夹“{target}”含有其他文件而不是我们的管线，因此没有训练。</translation>
    </message>
    <message>
        <source>it has no component “{missing}”, which this project needs</source>
        <extracomment>annotator/training/preparing.py</extracomment>
        <translation>它没有本项目需要的组件“{missing}”</translation>
    </message>
    <message>
        <source>its span categorizer cannot learn a label that it does not have ({unknown})</source>
        <extracomment>annotator/training/preparing.py</extracomment>
        <translation>其片段分类器无法学习它没有的标签（{unknown}）</translation>
    </message>
    <message>
        <source>Refreshing candidates</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>正在刷新候选</translation>
    </message>
    <message>
        <source>What is learned cannot be kept here, so nothing is learned.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>此处无法保存所学，因此不学习。</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>警告</translation>
    </message>
    <message>
        <source>Version {number} proposes again.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>版本 {number} 重新开始提出候选。</translation>
    </message>
    <message>
        <source>The other providers go on without what was learned.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>其他提供方在没有所学内容的情况下继续。</translation>
    </message>
    <message>
        <source>It is learning just now.</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>正在学习。</translation>
    </message>
    <message>
        <source>good</source>
        <extracomment>annotator/workflow/apprentice.py</extracomment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <extracomment>annotator/workflow/backing_up.py</extracomment>
        <translation>正在创建备份</translation>
    </message>
    <message>
        <source>the copy is not equal to the backup</source>
        <extracomment>annotator/workflow/backing_up.py</extracomment>
        <translation>副本与备份不一致</translation>
    </message>
    <message>
        <source>{spans} overlap others, although the label set wants none to.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{spans}与其他片段重叠，而标签集不允许重叠。</translation>
    </message>
    <message>
        <source>{number} span</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} 个片段</translation>
    </message>
    <message>
        <source>{number} spans</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} 个片段</translation>
    </message>
    <message>
        <source>They came in all the same; the gate lists them at the export.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>它们仍已导入；导出时的检查会列出它们。</translation>
    </message>
    <message>
        <source>{spans} stayed behind because their label did.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{spans}因其标签未导入而被留下。</translation>
    </message>
    <message>
        <source>{relations} stayed behind: one of their spans did, or came in as a candidate.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{relations}被留下：其片段之一被留下，或作为候选导入。</translation>
    </message>
    <message>
        <source>{number} relation</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} 个关系</translation>
    </message>
    <message>
        <source>{number} relations</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} 个关系</translation>
    </message>
    <message>
        <source>marked by {annotator}</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>由 {annotator} 标注</translation>
    </message>
    <message>
        <source>{titles} articles</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>{titles} 篇文章</translation>
    </message>
    <message>
        <source>Remove {what}</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>移除 {what}</translation>
    </message>
    <message>
        <source>Describe “{title}”</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>描述“{title}”</translation>
    </message>
    <message>
        <source>Reopen “{article}”</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>重新打开“{article}”</translation>
    </message>
    <message>
        <source>Finish “{article}”</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>完成“{article}”</translation>
    </message>
    <message>
        <source>Accept {sure_candidates}</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>接受{sure_candidates}</translation>
    </message>
    <message>
        <source>{number} sure candidate</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>{number} 个可靠候选</translation>
    </message>
    <message>
        <source>{number} sure candidates</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>{number} 个可靠候选</translation>
    </message>
    <message>
        <source>Accept candidates from score {threshold}</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>接受分数不低于 {threshold} 的候选</translation>
    </message>
    <message>
        <source>Accept all candidates</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>接受全部候选</translation>
    </message>
    <message>
        <source>Move {moved} span to whole tokens</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>把 {moved} 个片段移到完整词元</translation>
    </message>
    <message>
        <source>Move {moved} spans to whole tokens</source>
        <extracomment>annotator/workflow/edits/bulk.py</extracomment>
        <translation>把 {moved} 个片段移到完整词元</translation>
    </message>
    <message>
        <source>{found} or {found_2}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>{found} 或 {found_2}</translation>
    </message>
    <message>
        <source>any label</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>任意标签</translation>
    </message>
    <message>
        <source>between any two</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>任意两者之间</translation>
    </message>
    <message>
        <source>between {names} and {names_2}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>{names} 与 {names_2} 之间</translation>
    </message>
    <message>
        <source>from {names} to {names_2}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>从 {names} 到 {names_2}</translation>
    </message>
    <message>
        <source>“{label}” goes {ends_told}, and these two are {named} and {named_2}.</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>“{label}”的方向是{ends_told}，而这两个是 {named} 和 {named_2}。</translation>
    </message>
    <message>
        <source>Choose another relation, or change what may stand at its ends (Ctrl+L).</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>请另选关系，或更改其两端允许的标签（Ctrl+L）。</translation>
    </message>
    <message>
        <source>Relate “{quote}” to “{quote_2}” ({label})</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>关联“{quote}”与“{quote_2}”（{label}）</translation>
    </message>
    <message>
        <source>Make the relation of {quotes} {label}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>把 {quotes} 的关系改为 {label}</translation>
    </message>
    <message>
        <source>“{label}” goes {ends_told}, so it cannot be turned round here.</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>“{label}”的方向是{ends_told}，因此此处不能反转。</translation>
    </message>
    <message>
        <source>Turn round {label} from {quotes}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>反转 {quotes} 的 {label}</translation>
    </message>
    <message>
        <source>the relation {label} of {quotes}</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>{quotes} 的关系 {label}</translation>
    </message>
    <message>
        <source>{gone} relations</source>
        <extracomment>annotator/workflow/edits/relations.py</extracomment>
        <translation>{gone} 个关系</translation>
    </message>
    <message>
        <source>Accept “{quote}” as {label_name}</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>接受“{quote}”为 {label_name}</translation>
    </message>
    <message>
        <source>Reject “{quote}”</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>拒绝“{quote}”</translation>
    </message>
    <message>
        <source>Remove “{quote}” ({label_name})</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>移除“{quote}”（{label_name}）</translation>
    </message>
    <message>
        <source>Judge “{quote}” again</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>重新判断“{quote}”</translation>
    </message>
    <message>
        <source>Label “{quote}” {label}</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>把“{quote}”标为 {label}</translation>
    </message>
    <message>
        <source>Move “{quote}” to “{quote_2}”</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>把“{quote}”移为“{quote_2}”</translation>
    </message>
    <message>
        <source>Add “{quote}” as {label}</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>添加“{quote}”为 {label}</translation>
    </message>
    <message>
        <source>Note on “{quote}”</source>
        <extracomment>annotator/workflow/edits/review.py</extracomment>
        <translation>“{quote}”的备注</translation>
    </message>
    <message>
        <source>Two labels are called “{label}”.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>有两个标签都叫“{label}”。</translation>
    </message>
    <message>
        <source>Give each label a name of its own.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>请给每个标签各自的名称。</translation>
    </message>
    <message>
        <source>The key “{key}” of {label} does something else already.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>{label} 的按键“{key}”已有其他用途。</translation>
    </message>
    <message>
        <source>Choose a digit from 1 to 9 or another letter.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>请选择 1 到 9 的数字或其他字母。</translation>
    </message>
    <message>
        <source>{keys} and {label} share the key “{key}”.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>{keys} 与 {label} 共用按键“{key}”。</translation>
    </message>
    <message>
        <source>Give one of them another.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>请给其中一个换键。</translation>
    </message>
    <message>
        <source>Two relations are called “{label}”.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>有两个关系都叫“{label}”。</translation>
    </message>
    <message>
        <source>Give each relation a name of its own.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>请给每个关系各自的名称。</translation>
    </message>
    <message>
        <source>“{label}” names a label for its ends that is not there.</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>“{label}”两端写了不存在的标签。</translation>
    </message>
    <message>
        <source>Edit the labels</source>
        <extracomment>annotator/workflow/edits/schema.py</extracomment>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>The {provider} knows none of the project&apos;s labels, so there is nothing to measure.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>{provider} 不认识项目的任何标签，因此无从衡量。</translation>
    </message>
    <message>
        <source>Map its labels to those of the project.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>请把它的标签对应到项目的标签。</translation>
    </message>
    <message>
        <source>It failed with {articles}, which are not counted: {sentence}</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>在{articles}上失败，不计入：{sentence}</translation>
    </message>
    <message>
        <source>{number} article</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} 篇文章</translation>
    </message>
    <message>
        <source>{number} articles</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{number} 篇文章</translation>
    </message>
    <message>
        <source>No article is finished, so there is nothing to measure on.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>没有已完成的文章，因此无从衡量。</translation>
    </message>
    <message>
        <source>Finish some articles: what a person confirmed is what candidates are measured by.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>请完成一些文章：候选以人工确认的内容来衡量。</translation>
    </message>
    <message>
        <source>Looking for articles that it has not seen</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>正在查找它没见过的文章</translation>
    </message>
    <message>
        <source>It was trained on {behind}, which are left out.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>它用{behind}训练过，这些已略去。</translation>
    </message>
    <message>
        <source>The pipeline was trained on every finished article, so nothing is left to measure it on.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>该管线用所有已完成的文章训练过，因此没有可供衡量的文章。</translation>
    </message>
    <message>
        <source>Finish more articles, or measure on those all the same (--all), which says little about new ones.</source>
        <extracomment>annotator/workflow/evaluating.py</extracomment>
        <translation>请完成更多文章，或仍用这些衡量（--all），但这难以说明对新文章的效果。</translation>
    </message>
    <message>
        <source>several handlers failed</source>
        <extracomment>annotator/workflow/events.py</extracomment>
        <translation>多个处理程序失败</translation>
    </message>
    <message>
        <source>Annotator sets</source>
        <extracomment>annotator/workflow/exporting.py</extracomment>
        <translation>Annotator 训练集</translation>
    </message>
    <message>
        <source>Loading the tokenizer</source>
        <extracomment>annotator/workflow/exporting.py</extracomment>
        <translation>正在加载分词器</translation>
    </message>
    <message>
        <source>Accept all “{surface}”</source>
        <extracomment>annotator/workflow/family.py</extracomment>
        <translation>接受全部“{surface}”</translation>
    </message>
    <message>
        <source>Reject all “{surface}”</source>
        <extracomment>annotator/workflow/family.py</extracomment>
        <translation>拒绝全部“{surface}”</translation>
    </message>
    <message>
        <source>told again</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>再次提到</translation>
    </message>
    <message>
        <source>told before</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>之前提到</translation>
    </message>
    <message>
        <source>, which does not agree</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>，两者不符</translation>
    </message>
    <message>
        <source>same as {value_text}{rate}{doubt}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>等于 {value_text}{rate}{doubt}</translation>
    </message>
    <message>
        <source>to {after}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>到 {after}</translation>
    </message>
    <message>
        <source>from {before}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>从 {before}</translation>
    </message>
    <message>
        <source>from {before} to {after}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>从 {before} 到 {after}</translation>
    </message>
    <message>
        <source>, which does not agree: the values make it {value_text}</source>
        <extracomment>annotator/workflow/figure_links.py</extracomment>
        <translation>，两者不符：按数值应为 {value_text}</translation>
    </message>
    <message>
        <source>{articles} came in</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>导入了{articles}</translation>
    </message>
    <message>
        <source>{number} candidate</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个候选</translation>
    </message>
    <message>
        <source>{number} candidates</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个候选</translation>
    </message>
    <message>
        <source>{lists} of match patterns came in</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>导入了{lists}匹配模式</translation>
    </message>
    <message>
        <source>{number} list</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个列表</translation>
    </message>
    <message>
        <source>{number} lists</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个列表</translation>
    </message>
    <message>
        <source>{duplicates} left out</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>略去{duplicates}</translation>
    </message>
    <message>
        <source>{number} duplicate</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个重复项</translation>
    </message>
    <message>
        <source>{number} duplicates</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个重复项</translation>
    </message>
    <message>
        <source>{items} refused</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{items}被拒</translation>
    </message>
    <message>
        <source>{number} item</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 项</translation>
    </message>
    <message>
        <source>{number} items</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 项</translation>
    </message>
    <message>
        <source>Looking for files</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>Import {files}</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>导入{files}</translation>
    </message>
    <message>
        <source>{number} file</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个文件</translation>
    </message>
    <message>
        <source>{number} files</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{number} 个文件</translation>
    </message>
    <message>
        <source>Import “{name}”</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>导入“{name}”</translation>
    </message>
    <message>
        <source>an article of this import</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>本次导入的一篇文章</translation>
    </message>
    <message>
        <source>The text holds half of a surrogate pair, so it cannot be stored as it is; it is left out.</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>文本含有半个代理对，无法原样存储；已略去。</translation>
    </message>
    <message>
        <source>annotation {text_of}</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>标注 {text_of}</translation>
    </message>
    <message>
        <source>The process that reads articles took too long and was ended while it asked “{title}”.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>读取文章的进程在询问“{title}”时耗时过长，已被结束。</translation>
    </message>
    <message>
        <source>The process that reads articles ended unexpectedly while it asked “{title}”.</source>
        <extracomment>annotator/suggest/away.py</extracomment>
        <translation>读取文章的进程在询问“{title}”时意外结束。</translation>
    </message>
    <message>
        <source>{name} (not available)</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>{name}（不可用）</translation>
    </message>
    <message>
        <source>it has no {lacking}</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>缺少 {lacking}</translation>
    </message>
    <message>
        <source>another provider is called {provider}</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>已有名为 {provider} 的提供方</translation>
    </message>
    <message>
        <source>The provider “{point}” of the package {package} could not be made ({why}).</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>软件包 {package} 的提供方“{point}”无法创建（{why}）。</translation>
    </message>
    <message>
        <source>Update or remove that package, or leave this provider out.</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>请更新或移除该软件包，或不使用此提供方。</translation>
    </message>
    <message>
        <source>The provider “{provider}” failed with {said}.</source>
        <extracomment>annotator/suggest/run.py</extracomment>
        <translation>提供方“{provider}”出错：{said}。</translation>
    </message>
    <message>
        <source>The {title} died repeatedly and was not started again.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{title} 多次中断，未再启动。</translation>
    </message>
    <message>
        <source>The {title} took too long and was ended.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{title} 耗时过长，已被结束。</translation>
    </message>
    <message>
        <source>The {title} ended unexpectedly.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{title} 意外结束。</translation>
    </message>
    <message>
        <source>The {title} could not be loaded ({answer}).</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{title} 无法加载（{answer}）。</translation>
    </message>
    <message>
        <source>Get it again from where it came; one of another version of spaCy has to be made anew.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>请从原处重新获取；由其他版本的 spaCy 制作的管线需要重新制作。</translation>
    </message>
    <message>
        <source>The {title} failed with {answer}.</source>
        <extracomment>annotator/suggest/spacy_provider.py</extracomment>
        <translation>{title} 出错：{answer}。</translation>
    </message>
    <message>
        <source>{articles} had been marked by several people: the spans of the first are spans, what others marked besides are candidates.</source>
        <extracomment>annotator/workflow/bringing.py</extracomment>
        <translation>{articles}由多人标记：第一个人的片段成为片段，其他人另外标记的成为候选。</translation>
    </message>
    <message>
        <source>Checking {path}: {number} items</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>正在检查 {path}：{number} 项</translation>
    </message>
    <message>
        <source>{faults} of {faults_2} items in “{path}” cannot be read, so nothing of it came in.</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>“{path}”的 {faults_2} 项中有 {faults} 项无法读取，因此其中任何内容都未导入。</translation>
    </message>
    <message>
        <source>Mend the file, or say that the others may come in (--skip-bad on the command line).</source>
        <extracomment>annotator/workflow/import_checking.py</extracomment>
        <translation>请修复该文件，或允许其余各项导入（命令行使用 --skip-bad）。</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>请将其另存为 UTF-8。</translation>
    </message>
    <message>
        <source>Left out: {lost} remark about relations, or about what is not there.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>已略去：{lost} 条关于关系或不存在之物的备注。</translation>
    </message>
    <message>
        <source>Left out: {lost} remarks about relations, or about what is not there.</source>
        <extracomment>annotator/formats/brat.py</extracomment>
        <translation>已略去：{lost} 条关于关系或不存在之物的备注。</translation>
    </message>
    <message>
        <source>Words are read from column {word}, tags from column {columns}, as {upper}: {fitting} of {tagged} tags fit.</source>
        <extracomment>annotator/formats/conll_in.py</extracomment>
        <translation>词取自第 {word} 列，标记取自第 {columns} 列，按 {upper} 读取：{tagged} 个标记中有 {fitting} 个相符。</translation>
    </message>
    <message>
        <source>No column or key with names was found: the articles come in without spans, and open.</source>
        <extracomment>annotator/formats/conllu.py</extracomment>
        <translation>未找到含名称的列或键：文章不带片段导入，状态为未完成。</translation>
    </message>
    <message>
        <source>Tags that are numbers need their names beside the file, in its card or in dataset_infos.json.</source>
        <extracomment>annotator/formats/hugging_face.py</extracomment>
        <translation>数字标记需要在文件旁边给出名称，写在数据卡或 dataset_infos.json 中。</translation>
    </message>
    <message>
        <source>Long nested values were left out ({names}).</source>
        <extracomment>annotator/formats/jsonl_in.py</extracomment>
        <translation>较长的嵌套值已省略（{names}）。</translation>
    </message>
    <message>
        <source>Left out: {n} cancelled annotation.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 份已取消的标注。</translation>
    </message>
    <message>
        <source>Left out: {n} cancelled annotations.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 份已取消的标注。</translation>
    </message>
    <message>
        <source>Left out: {n} draft that nobody submitted.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 份无人提交的草稿。</translation>
    </message>
    <message>
        <source>Left out: {n} drafts that nobody submitted.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 份无人提交的草稿。</translation>
    </message>
    <message>
        <source>Left out: {n} relation of short tasks, whose regions have no names.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 条短格式任务的关系，其区域没有名称。</translation>
    </message>
    <message>
        <source>Left out: {n} relations of short tasks, whose regions have no names.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 条短格式任务的关系，其区域没有名称。</translation>
    </message>
    <message>
        <source>Left out: {n} region of further texts of tasks; one text of each comes in.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：任务中其他文本的 {n} 个区域；每个任务只导入一个文本。</translation>
    </message>
    <message>
        <source>Left out: {n} regions of further texts of tasks; one text of each comes in.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：任务中其他文本的 {n} 个区域；每个任务只导入一个文本。</translation>
    </message>
    <message>
        <source>Here a relation goes one way: {n} relation went both ways.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>这里的关系只有一个方向：{n} 条关系原为双向。</translation>
    </message>
    <message>
        <source>Here a relation goes one way: {n} relations went both ways.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>这里的关系只有一个方向：{n} 条关系原为双向。</translation>
    </message>
    <message>
        <source>Left out: {n} choice of predictions or of a second person.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 个来自预测或第二个人的选择。</translation>
    </message>
    <message>
        <source>Left out: {n} choices of predictions or of a second person.</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 个来自预测或第二个人的选择。</translation>
    </message>
    <message>
        <source>Left out: {n} result of other kinds ({kinds}).</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 个其他类型的结果（{kinds}）。</translation>
    </message>
    <message>
        <source>Left out: {n} results of other kinds ({kinds}).</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>已略去：{n} 个其他类型的结果（{kinds}）。</translation>
    </message>
    <message>
        <source>Nothing proves where the region “{told}” lies in the dialogue; it is left out</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>无法证明区域“{told}”在对话中的位置，已略去</translation>
    </message>
    <message>
        <source>Nothing proves where the region “{told}” lies in the page; it is left out</source>
        <extracomment>annotator/formats/label_studio_task.py</extracomment>
        <translation>无法证明区域“{told}”在页面中的位置，已略去</translation>
    </message>
    <message>
        <source>The offsets in row {row} of “{name}” are not where they were read, so nothing is mended.</source>
        <extracomment>annotator/formats/menders_tables.py</extracomment>
        <translation>“{name}”第 {row} 行的偏移不在读取时的位置，因此未作修复。</translation>
    </message>
    <message>
        <source>Save the table again, and mend that.</source>
        <extracomment>annotator/formats/menders_tables.py</extracomment>
        <translation>请重新保存表格，再修复它。</translation>
    </message>
    <message>
        <source>The entry “{name}” of “{path}” is refused: {fault}.</source>
        <extracomment>annotator/formats/menders_zip.py</extracomment>
        <translation>“{path}”中的条目“{name}”被拒绝：{fault}。</translation>
    </message>
    <message>
        <source>JSON and JSON lines of annotation tools, tables of spans, Web Annotation, brat, PubTator, BioC, UIMA CAS and WebAnno TSV, also in folders and archives,</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>标注工具的 JSON 与 JSON 行、片段表格、Web Annotation、brat、PubTator、BioC、UIMA CAS 和 WebAnno TSV（也包括文件夹和压缩包中的）</translation>
    </message>
    <message>
        <source>its marks stand in the text, around their words</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>其标记位于文本中，环绕着词语</translation>
    </message>
    <message>
        <source>its spans are told by words</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>其片段以词语给出</translation>
    </message>
    <message>
        <source>its spans go from node to node of the text</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>其片段从文本的一个节点到另一个节点</translation>
    </message>
    <message>
        <source>“{path}” holds formats that count their offsets in different units ({kinds}).</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>“{path}”包含以不同单位计算偏移的格式（{kinds}）。</translation>
    </message>
    <message>
        <source>Mend the files of each format by themselves.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>请分别修复每种格式的文件。</translation>
    </message>
    <message>
        <source>There is nothing to mend in “{path}” ({importer}): {why}, so no offsets can be wrong.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>“{path}”（{importer}）没有需要修复的内容：{why}，因此不会有错误的偏移。</translation>
    </message>
    <message>
        <source>Import it as it is.</source>
        <extracomment>annotator/formats/repair.py</extracomment>
        <translation>请按原样导入。</translation>
    </message>
    <message>
        <source>The offsets seem to be counted in another way: {sentence}</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>偏移量似乎按另一种方式计数：{sentence}</translation>
    </message>
    <message>
        <source>Nothing was moved. Take the import back, and bring the file in with that unit (--offsets {name} on the command line, a choice in the import dialog).</source>
        <extracomment>annotator/formats/settling.py</extracomment>
        <translation>没有移动任何内容。请撤销此次导入，并用该单位重新导入文件（命令行用 --offsets {name}，或在导入对话框中选择）。</translation>
    </message>
    <message>
        <source>spaCy v2 training JSON</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>spaCy v2 训练 JSON</translation>
    </message>
    <message>
        <source>The document has no paragraphs.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>该文档没有段落。</translation>
    </message>
    <message>
        <source>The paragraph holds no text.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>该段落没有文本。</translation>
    </message>
    <message>
        <source>The words of the paragraph do not stand in its text in their order.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>该段落的词没有按顺序出现在其文本中。</translation>
    </message>
    <message>
        <source>Make the file again from the text that it was made of.</source>
        <extracomment>annotator/formats/spacy_json.py</extracomment>
        <translation>请用原来的文本重新生成该文件。</translation>
    </message>
    <message>
        <source>Marks are read from {read}, known by what stands there.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>标注从 {read} 读取，根据其内容识别。</translation>
    </message>
    <message>
        <source>Entries of {odd} that look like marks: {total}. Their start, end or label could not be read, and no span is made of them.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>{odd} 中看似标注的条目：{total} 个。无法读取其起点、终点或标签，因此没有生成片段。</translation>
    </message>
    <message>
        <source>Write a start, an end and a label for each mark, or export in another format.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>请为每个标注写明起点、终点和标签，或以其他格式导出。</translation>
    </message>
    <message>
        <source>Marks with a surface and no place, which the text has more than once or not at all: {unplaced}. They are left out.</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>只有文字而没有位置的标注，其文字在文中多次出现或不存在：{unplaced} 个。它们已被省略。</translation>
    </message>
    <message>
        <source>the only place with this surface</source>
        <extracomment>annotator/formats/span_shapes.py</extracomment>
        <translation>唯一出现此文字的位置</translation>
    </message>
    <message>
        <source>{title} {number} does not end, or is larger than {largest_article} MB; the reading ends there.</source>
        <extracomment>annotator/formats/xml_pieces.py</extracomment>
        <translation>{title} {number} 没有结尾，或大于 {largest_article} MB；读取到此为止。</translation>
    </message>
    <message>
        <source>The list “{path}” is not in UTF-8.</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>列表“{path}”不是 UTF-8。</translation>
    </message>
    <message>
        <source>the value of {found} in its word {int} is none that spaCy takes</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>其第 {int} 个词中 {found} 的值不被 spaCy 接受</translation>
    </message>
    <message>
        <source>spaCy does not take it ({rstrip})</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>spaCy 不接受（{rstrip}）</translation>
    </message>
    <message>
        <source>spaCy knows no {strange}</source>
        <extracomment>annotator/suggest/pattern_list.py</extracomment>
        <translation>spaCy 没有 {strange}</translation>
    </message>
    <message>
        <source>{articles} would come in</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>将导入 {articles}</translation>
    </message>
    <message>
        <source>{articles} already there got more</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>已有的{articles}得到补充</translation>
    </message>
    <message>
        <source>{items} of {files} with faults held back</source>
        <extracomment>annotator/workflow/import_report.py</extracomment>
        <translation>{files}有错误，{items}未导入</translation>
    </message>
    <message>
        <source>and everything that is marked in it is there</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>，且其中所有标注都已存在</translation>
    </message>
    <message>
        <source>The text is the same as that of {name}{marked}; it is left out.</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>文本与 {name} 的相同{marked}；已略去。</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <extracomment>annotator/workflow/importing.py</extracomment>
        <translation>粘贴文章</translation>
    </message>
    <message>
        <source>{labels} as before in this project</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{labels}沿用本项目先前的选择</translation>
    </message>
    <message>
        <source>{number} label</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{number} 个标签</translation>
    </message>
    <message>
        <source>{number} labels</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{number} 个标签</translation>
    </message>
    <message>
        <source>{labels} as in another project</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>{labels}沿用另一项目的选择</translation>
    </message>
    <message>
        <source>What the labels became cannot be remembered in {path} ({strerror}).</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>无法在 {path} 中记住标签的对应关系（{strerror}）。</translation>
    </message>
    <message>
        <source>The import itself is done.</source>
        <extracomment>annotator/workflow/label_memory.py</extracomment>
        <translation>导入本身已完成。</translation>
    </message>
    <message>
        <source>Learning from decisions</source>
        <extracomment>annotator/workflow/learning.py</extracomment>
        <translation>从决定中学习</translation>
    </message>
    <message>
        <source>reading words</source>
        <extracomment>annotator/workflow/learning.py</extracomment>
        <translation>正在读词</translation>
    </message>
    <message>
        <source>Propose candidates</source>
        <extracomment>annotator/workflow/learning.py</extracomment>
        <translation>提出候选</translation>
    </message>
    <message>
        <source>Take over {links} of figures</source>
        <extracomment>annotator/workflow/link_relations.py</extracomment>
        <translation>采用数值的{links}</translation>
    </message>
    <message>
        <source>{number} link</source>
        <extracomment>annotator/workflow/link_relations.py</extracomment>
        <translation>{number} 个关联</translation>
    </message>
    <message>
        <source>{number} links</source>
        <extracomment>annotator/workflow/link_relations.py</extracomment>
        <translation>{number} 个关联</translation>
    </message>
    <message>
        <source>The list “{path}” cannot be kept: {strerror}.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>无法保存列表“{path}”：{strerror}。</translation>
    </message>
    <message>
        <source>Make room, and import it again.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>请腾出空间后重新导入。</translation>
    </message>
    <message>
        <source>The list “{one}” cannot be switched: {strerror}.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>无法切换列表“{one}”：{strerror}。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <extracomment>annotator/workflow/lists.py</extracomment>
        <translation>请重试。</translation>
    </message>
    <message>
        <source>As they came</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>按导入顺序</translation>
    </message>
    <message>
        <source>Articles are in the order in which they came in.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>文章按导入的先后排列。</translation>
    </message>
    <message>
        <source>Newest first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Articles are by their date, the newest first.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>文章按日期排列，最新的在前。</translation>
    </message>
    <message>
        <source>Most corrections first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>需更正最多的在前</translation>
    </message>
    <message>
        <source>Open articles whose candidates will need most corrections, by their scores, come first.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>按分数估计候选需要更正最多的未完成文章排在前面。</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>最不确定的在前</translation>
    </message>
    <message>
        <source>Open articles whose candidates are neither sure nor clearly wrong come first: they teach most.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>候选既不确定也非明显错误的未完成文章排在前面：它们最有学习价值。</translation>
    </message>
    <message>
        <source>Most new names first</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>新名称最多的在前</translation>
    </message>
    <message>
        <source>Open articles with most names that no article before them had come first.</source>
        <extracomment>annotator/workflow/next_up.py</extracomment>
        <translation>含有此前文章中未出现名称最多的未完成文章排在前面。</translation>
    </message>
    <message>
        <source>Learning from finished articles</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>从已完成的文章中学习</translation>
    </message>
    <message>
        <source>Learned from {sentences} of {articles} in {seconds} s.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>用 {seconds} 秒从{articles}的{sentences}中学习。</translation>
    </message>
    <message>
        <source>{number} sentence</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} 个句子</translation>
    </message>
    <message>
        <source>{number} sentences</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} 个句子</translation>
    </message>
    <message>
        <source>It was worse than version {number} on what was finished since ({now} against {before}), so that stays in use.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>在此后完成的文章上不如版本 {number}（{now} 对 {before}），因此继续使用后者。</translation>
    </message>
    <message>
        <source>The other providers are still better, so they go on alone.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>其他提供方仍然更好，因此由它们单独继续。</translation>
    </message>
    <message>
        <source>No example yet of {missing} ….</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>还没有 {missing} 等的示例。</translation>
    </message>
    <message>
        <source>No example yet of {missing}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>还没有 {missing} 的示例。</translation>
    </message>
    <message>
        <source>Marked in different ways, so its candidates will be unsure: {told}{more}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>标注方式不一，因此其候选会不确定：{told}{more}。</translation>
    </message>
    <message>
        <source>reading</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>All labels of this project are for figures, which are not learned.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>本项目的标签都用于数值，而数值不做学习。</translation>
    </message>
    <message>
        <source>Add a label for names (Ctrl+L).</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>请添加一个名称标签（Ctrl+L）。</translation>
    </message>
    <message>
        <source>There is too little to learn from: {marks} in {finished_articles}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>可学的太少：{finished_articles}中有{marks}。</translation>
    </message>
    <message>
        <source>{number} mark</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} 个标记</translation>
    </message>
    <message>
        <source>{number} marks</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} 个标记</translation>
    </message>
    <message>
        <source>{number} finished article</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} 篇已完成的文章</translation>
    </message>
    <message>
        <source>{number} finished articles</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>{number} 篇已完成的文章</translation>
    </message>
    <message>
        <source>Finish articles with at least {least_marks} marks; until then memory repeats what you decided.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>请完成至少含 {least_marks} 个标记的文章；在此之前由记忆重复先前的决定。</translation>
    </message>
    <message>
        <source>telling it the articles</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>正在提供文章</translation>
    </message>
    <message>
        <source>trying it on what was finished last</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>正在用最近完成的文章试验</translation>
    </message>
    <message>
        <source>measuring its progress</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>正在衡量进步</translation>
    </message>
    <message>
        <source>Learning {what}; nothing was changed.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>学习{what}；未作任何更改。</translation>
    </message>
    <message>
        <source>Everything else goes on. Try it again; if it happens again, there may be too little memory.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>其他一切照常。请重试；若再次发生，可能是内存不足。</translation>
    </message>
    <message>
        <source>Nothing could be learned: {answer}.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>无法学习：{answer}。</translation>
    </message>
    <message>
        <source>Finish more articles and try again.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>请完成更多文章后重试。</translation>
    </message>
    <message>
        <source>None of its components marks names or other stretches, so it proposes nothing.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>它没有任何组件会标记名称或其他片段，因此不会提出候选。</translation>
    </message>
    <message>
        <source>It does not tell its labels: they count where labels of the project are called the same.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>它没有说明自己的标签：与项目标签同名的才会计入。</translation>
    </message>
    <message>
        <source>It was made for the language “{lang}”, and {others} of {articles} are in another one.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>它是为语言“{lang}”制作的，而 {articles}中有 {others} 篇使用其他语言。</translation>
    </message>
    <message>
        <source>What you decided about the pipeline cannot be written to {path} ({strerror}).</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>无法把关于管线的决定写入 {path}（{strerror}）。</translation>
    </message>
    <message>
        <source>You will be asked again.</source>
        <extracomment>annotator/workflow/pipelines.py</extracomment>
        <translation>以后会再次询问。</translation>
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
        <translation>“{path}”位于由 {service} 同步的文件夹中。请等同步完成后再在另一台电脑上打开项目：两台同时使用会产生两个项目。</translation>
    </message>
    <message>
        <source>“{path}” lies on a network drive. It is slower there, and a lost connection interrupts the work: a folder of this machine is safer.</source>
        <extracomment>annotator/workflow/places.py</extracomment>
        <translation>“{path}”位于网络驱动器上。那里较慢，连接中断会打断工作：放在本机文件夹更安全。</translation>
    </message>
    <message>
        <source>The project has no preset “{name}” for exports.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>项目没有名为“{name}”的导出预设。</translation>
    </message>
    <message>
        <source>There are {known}.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>现有 {known}。</translation>
    </message>
    <message>
        <source>Save one in the export dialog, or with --save-preset.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>请在导出对话框中或用 --save-preset 保存一个。</translation>
    </message>
    <message>
        <source>“{clean}” is no name for a preset.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>“{clean}”不能作为预设名称。</translation>
    </message>
    <message>
        <source>Up to {longest} letters are.</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>The choices of the export cannot be kept in {path} ({strerror}).</source>
        <extracomment>annotator/workflow/presets.py</extracomment>
        <translation>无法把导出选择保存到 {path}（{strerror}）。</translation>
    </message>
    <message>
        <source>The schema “{path}” is not UTF-8 text.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>标签方案“{path}”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>The schema “{path}” cannot be read ({strerror}).</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>无法读取标签方案“{path}”（{strerror}）。</translation>
    </message>
    <message>
        <source>Check its name and place.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>请检查其名称和位置。</translation>
    </message>
    <message>
        <source>There is no schema “{name}”.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>没有标签方案“{name}”。</translation>
    </message>
    <message>
        <source>Ready ones are {ready_schemas}; or name a .toml file.</source>
        <extracomment>annotator/workflow/projects.py</extracomment>
        <translation>现成的有 {ready_schemas}；或指定一个 .toml 文件。</translation>
    </message>
    <message>
        <source>Sample annotator</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>示例标注者</translation>
    </message>
    <message>
        <source>Sample: the Eastmark papers</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>示例：Eastmark 文集</translation>
    </message>
    <message>
        <source>Import the sample articles</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>导入示例文章</translation>
    </message>
    <message>
        <source>sample relations</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>示例关系</translation>
    </message>
    <message>
        <source>Relate the spans</source>
        <extracomment>annotator/workflow/sample.py</extracomment>
        <translation>关联片段</translation>
    </message>
    <message>
        <source>The name that your decisions are recorded under.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>记录决定时所用的名字。</translation>
    </message>
    <message>
        <source>“Article done” accepts candidates from this score on, and asks about the others.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>“文章完成”接受分数不低于此值的候选，其余的会询问。</translation>
    </message>
    <message>
        <source>Thresholds of single providers for “article done”, as in own=0.4,patterns=0.7.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>“文章完成”中各提供方的阈值，如 own=0.4,patterns=0.7。</translation>
    </message>
    <message>
        <source>The other providers’ thresholds follow what would have cost fewest corrections, up to 0.2 away.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>其他提供方的阈值会随所需修正最少的取值而变，最多相差 0.2。</translation>
    </message>
    <message>
        <source>What “article done” does with what is still pending: accept it, or only stop at it.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>“文章完成”如何处理待定的候选：接受，或只停在那里。</translation>
    </message>
    <message>
        <source>Light, dark, high contrast, or what the system says.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>浅色、深色、高对比度，或跟随系统。</translation>
    </message>
    <message>
        <source>The language of the window, from the next start on.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>窗口的语言，下次启动时生效。</translation>
    </message>
    <message>
        <source>The size of the text in percent.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>文字大小（百分比）。</translation>
    </message>
    <message>
        <source>Label tags above every span, or above the focused one only.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>标签牌显示在每个片段上方，或仅在焦点片段上方。</translation>
    </message>
    <message>
        <source>Relations as arcs: those of the focused span, those of all spans, or none.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>以弧线显示关系：焦点片段的、所有片段的，或不显示。</translation>
    </message>
    <message>
        <source>Parsed values in the right margin.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>右侧页边显示解析出的值。</translation>
    </message>
    <message>
        <source>The providers that propose candidates, separated by commas; spacy:NAME is a pipeline.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>提出候选的提供方，以逗号分隔；spacy:NAME 是管线。</translation>
    </message>
    <message>
        <source>A spaCy pipeline (package name or folder) to ask as well.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>另外询问的 spaCy 管线（包名或文件夹）。</translation>
    </message>
    <message>
        <source>Ask what the project learned from its finished articles too.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>也询问项目从已完成文章中学到的内容。</translation>
    </message>
    <message>
        <source>Propose candidates as soon as articles come in.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>文章导入后立即提出候选。</translation>
    </message>
    <message>
        <source>The order in which articles are worked through.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>处理文章的顺序。</translation>
    </message>
    <message>
        <source>What you decide in one place is proposed, or no longer proposed, wherever it stands again.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>在一处的决定会应用到其他各处：提出或不再提出。</translation>
    </message>
    <message>
        <source>Train the project’s own recogniser in the background as articles are finished.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>随着文章完成，在后台训练项目自己的识别器。</translation>
    </message>
    <message>
        <source>The key line shows the key for what was done a slow way three times.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>若某操作三次都用较慢的方式完成，按键栏会显示其快捷键。</translation>
    </message>
    <message>
        <source>The format that was exported last.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>上次导出的格式。</translation>
    </message>
    <message>
        <source>The folder that was exported to last.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>上次导出的文件夹。</translation>
    </message>
    <message>
        <source>Shares of train, dev and test in percent.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>train、dev 和 test 的百分比份额。</translation>
    </message>
    <message>
        <source>Changes which articles land in which split.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>改变哪些文章进入哪个部分。</translation>
    </message>
    <message>
        <source>The folder that a pipeline was put into last.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>上次放置管线的文件夹。</translation>
    </message>
    <message>
        <source>The paper of printed articles.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>打印文章所用的纸张。</translation>
    </message>
    <message>
        <source>The size of the text on paper.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>纸上文字的大小。</translation>
    </message>
    <message>
        <source>Print confirmed spans only.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>只打印已确认的片段。</translation>
    </message>
    <message>
        <source>Keep thinned backups of every project.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>保留每个项目经过精简的备份。</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read ({error}); the defaults are used.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>无法读取 {path} 中的设置（{error}）；使用默认值。</translation>
    </message>
    <message>
        <source>The setting {key} = {value} is not one that can be used; it is left out.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>设置 {key} = {value} 不可用；已略去。</translation>
    </message>
    <message>
        <source>The settings cannot be written to {path} ({strerror}).</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>无法把设置写入 {path}（{strerror}）。</translation>
    </message>
    <message>
        <source>They hold until you leave.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>它们在退出前有效。</translation>
    </message>
    <message>
        <source>{new_candidates} in {articles}</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{articles}中有{new_candidates}</translation>
    </message>
    <message>
        <source>{number} new candidate</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{number} 个新候选</translation>
    </message>
    <message>
        <source>{number} new candidates</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{number} 个新候选</translation>
    </message>
    <message>
        <source>{told}, {removed} taken back.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>{told}，撤回 {removed} 个。</translation>
    </message>
    <message>
        <source>Nothing new came from it in “{first}”.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>它在“{first}”中没有给出新的候选。</translation>
    </message>
    <message>
        <source>Nothing new came from it in all {asked} articles.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>它在全部 {asked} 篇文章中都没有给出新的候选。</translation>
    </message>
    <message>
        <source>Import the article of the tour</source>
        <extracomment>annotator/workflow/tour_article.py</extracomment>
        <translation>导入导览文章</translation>
    </message>
    <message>
        <source>all steps were made</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>已完成所有步骤</translation>
    </message>
    <message>
        <source>nothing got better any more</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>不再有改进</translation>
    </message>
    <message>
        <source>the time was up</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>时间已到</translation>
    </message>
    <message>
        <source>you ended it</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>由你终止</translation>
    </message>
    <message>
        <source>No article is finished, so there is nothing to train on.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>没有已完成的文章，因此无从训练。</translation>
    </message>
    <message>
        <source>Finish some articles, or choose to train on unfinished ones too.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>请完成一些文章，或选择也用未完成的训练。</translation>
    </message>
    <message>
        <source>Measuring it</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>正在衡量</translation>
    </message>
    <message>
        <source>Putting it in place</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>正在放置</translation>
    </message>
    <message>
        <source>The training cannot begin from the pipeline {card}. {why}</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>无法从管线 {card} 开始训练。{why}</translation>
    </message>
    <message>
        <source>Begin from a pipeline that is made of spaCy&apos;s own components and runs without torch, or from nothing.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>请从由 spaCy 自带组件构成且不需要 torch 的管线开始，或从零开始。</translation>
    </message>
    <message>
        <source>The articles to train on carry no spans that can go out, so there is nothing to learn.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>训练文章中没有可导出的片段，因此无从学习。</translation>
    </message>
    <message>
        <source>Mark some spans in them and finish them; the export shows what cannot go out, and why.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>请在其中标注一些片段并完成；导出会显示哪些无法导出及原因。</translation>
    </message>
    <message>
        <source>said nothing for a quarter of an hour and was ended</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>一刻钟没有回应，已终止</translation>
    </message>
    <message>
        <source>Starting the training</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>正在启动训练</translation>
    </message>
    <message>
        <source>The process that trains {what}, so there is no new pipeline.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>训练进程{what}，因此没有新的管线。</translation>
    </message>
    <message>
        <source>The project is as it was. Try again; if it happens twice, train on fewer articles: memory may be short.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>项目保持原样。请重试；若再次发生，请用较少的文章训练：可能内存不足。</translation>
    </message>
    <message>
        <source>The training needed more than {gigabytes} GB of memory and was ended.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>训练所需内存超过 {gigabytes} GB，已终止。</translation>
    </message>
    <message>
        <source>Train on fewer articles, or export a set and run “spacy train” where there is more memory.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>请用较少的文章训练，或导出训练集并在内存更多的机器上运行“spacy train”。</translation>
    </message>
    <message>
        <source>The training cannot begin from “{base}”: {told_as}.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>无法从“{base}”开始训练：{told_as}。</translation>
    </message>
    <message>
        <source>Begin from another pipeline, or from nothing.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>请从另一管线开始，或从零开始。</translation>
    </message>
    <message>
        <source>The pipeline could not be written ({told_as}).</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>无法写入管线（{told_as}）。</translation>
    </message>
    <message>
        <source>Make room, or choose another place.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>请腾出空间，或另选位置。</translation>
    </message>
    <message>
        <source>spaCy could not train on this set ({told_as}).</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>spaCy 无法用此训练集训练（{told_as}）。</translation>
    </message>
    <message>
        <source>Export the set and look at it: “spacy debug data”.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>请导出训练集并查看：“spacy debug data”。</translation>
    </message>
    <message>
        <source>There are no test articles: it was measured on the dev articles, by which the best was chosen.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>没有测试文章：在用于挑选最佳的 dev 文章上衡量。</translation>
    </message>
    <message>
        <source>There are no other articles: it was measured on those it learned from, which says little.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>没有其他文章：在学习所用的文章上衡量，说明不了多少。</translation>
    </message>
    <message>
        <source>None of the test articles is finished, so the pipeline was not measured.</source>
        <extracomment>annotator/workflow/training.py</extracomment>
        <translation>测试文章都未完成，因此没有衡量该管线。</translation>
    </message>
    <message>
        <source>F {f} after {steps} steps in {seconds} s ({reason}); the best pipeline is that of step {best_step}.</source>
        <extracomment>annotator/workflow/training_records.py</extracomment>
        <translation>{steps} 步、{seconds} 秒后 F {f}（{reason}）；最佳管线来自第 {best_step} 步。</translation>
    </message>
    <message>
        <source>{articles} of {articles_2}: {sizes} to learn from, {sizes_2} to choose the best by, {sizes_3} to measure it on.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>{articles_2}中的{articles}：{sizes} 用于学习，{sizes_2} 用于挑选最佳，{sizes_3} 用于衡量。</translation>
    </message>
    <message>
        <source>Counting</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>The project has no articles yet. Import some, judge their candidates, and finish them.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>项目还没有文章。请导入一些，判断其候选并完成它们。</translation>
    </message>
    <message>
        <source>No article is finished yet. Judge the candidates of some articles and finish each (Ctrl+Enter), or take the unfinished ones too.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>还没有完成的文章。请判断一些文章的候选并逐篇完成（Ctrl+Enter），或也采用未完成的。</translation>
    </message>
    <message>
        <source>The articles to learn from carry no spans. Mark some in them, or deal the articles anew (seed).</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>学习用的文章没有片段。请在其中标注一些，或重新分配文章（种子）。</translation>
    </message>
    <message>
        <source>One article cannot be dealt: the score tells how well it is learned by heart, not how good it is.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>一篇文章无法划分：分数只说明记得多牢，不说明效果多好。</translation>
    </message>
    <message>
        <source>Two articles are too few to measure on others: the score is that on the article that chose the best.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>两篇文章太少，无法在其他文章上衡量：分数来自用于挑选最佳的那篇。</translation>
    </message>
    <message>
        <source>With fewer than {few_articles} articles the score depends much on which of them is measured on.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>文章少于 {few_articles} 篇时，分数在很大程度上取决于用哪些来衡量。</translation>
    </message>
    <message>
        <source>Too few examples to learn much, under {few_spans} spans: {few}.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>示例太少难以学好，不足 {few_spans} 个片段：{few}。</translation>
    </message>
    <message>
        <source>Nothing to learn from, all their spans are in dev and test: {without}.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>无从学习，片段全在 dev 和 test 中：{without}。</translation>
    </message>
    <message>
        <source>Without any span, so the pipeline will not know them: {never}.</source>
        <extracomment>annotator/workflow/training_survey.py</extracomment>
        <translation>没有任何片段，因此管线不会认识它们：{never}。</translation>
    </message>
    <message>
        <source>Give a value, or at least one end of a range.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>请给出一个值，或范围的至少一端。</translation>
    </message>
    <message>
        <source>Give one value or a range, not both.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>请给出一个值或一个范围，不要两者都给。</translation>
    </message>
    <message>
        <source>The upper end of the range is below its lower end.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>范围的上端低于下端。</translation>
    </message>
    <message>
        <source>“{short}” is not a number. Write it as in 4900000000.5, or as in 4.9bn.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>“{short}”不是数字。请写作 4900000000.5 或 4.9bn。</translation>
    </message>
    <message>
        <source>Name the currency by its code, as in EUR.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>请用代码表示货币，如 EUR。</translation>
    </message>
    <message>
        <source>“{short}” is no currency code that is known here. Write it as in EUR or CNY.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>“{short}”不是已知的货币代码。请写作 EUR 或 CNY。</translation>
    </message>
    <message>
        <source>Name the unit, as in “{unit_examples}”.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>请写出单位，如“{unit_examples}”。</translation>
    </message>
    <message>
        <source>Say when it starts, or when it ends.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>请说明开始或结束的时间。</translation>
    </message>
    <message>
        <source>Start and end must both be days, or both times of day.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>起点和终点须同为日期，或同为时刻。</translation>
    </message>
    <message>
        <source>Start and end must both have a time zone, or neither.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>起点和终点须都有时区，或都没有。</translation>
    </message>
    <message>
        <source>It ends where it starts. The end is the first day or moment that no longer belongs to it.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>终点与起点相同。终点是不再属于它的第一天或时刻。</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>终点早于起点。</translation>
    </message>
    <message>
        <source>“{short}” is no date. Write it as in 2024-03-20, 2024-Q1, 2024-03-20T15:00:00 or 15:00:00.</source>
        <extracomment>annotator/workflow/value_fields.py</extracomment>
        <translation>“{short}”不是日期。请写作 2024-03-20、2024-Q1、2024-03-20T15:00:00 或 15:00:00。</translation>
    </message>
    <message>
        <source>The watched folder “{folder}” is not there.</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>被监视的文件夹“{folder}”不存在。</translation>
    </message>
    <message>
        <source>Its files come in as soon as it is back; File · Watch a folder ends the watch.</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>它恢复后其文件会自动导入；“文件 · 监视文件夹”可结束监视。</translation>
    </message>
    <message>
        <source>From “{folder}”: {sentence}</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>来自“{folder}”：{sentence}</translation>
    </message>
    <message>
        <source>And {refused} more.</source>
        <extracomment>annotator/workflow/watching.py</extracomment>
        <translation>以及另外 {refused} 个。</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Done again: {title}</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>已重做：{title}</translation>
    </message>
    <message>
        <source>Undone: {title}</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>已撤销：{title}</translation>
    </message>
    <message>
        <source>Done again</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>已重做</translation>
    </message>
    <message>
        <source>Undone</source>
        <extracomment>annotator/workflow/workbench.py</extracomment>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Open a project first.</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>请先打开项目。</translation>
    </message>
    <message>
        <source>Open an article first.</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>请先打开文章。</translation>
    </message>
    <message>
        <source>Go to a candidate or a span first (J).</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>请先转到一个候选或片段（J）。</translation>
    </message>
    <message>
        <source>This article has no candidates yet: select text and press a label’s key, or ask for candidates.</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>本文还没有候选：请选择文本并按标签键，或请求提出候选。</translation>
    </message>
    <message>
        <source>Search for something first (/).</source>
        <extracomment>annotator/actions/conditions.py</extracomment>
        <translation>请先搜索（/）。</translation>
    </message>
    <message>
        <source>Accept, label or reject something first: A then offers the same for all its other places.</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>请先接受、标注或拒绝某处：随后 A 可对其他各处做同样处理。</translation>
    </message>
    <message>
        <source>There is no more “{surface}” to judge as {label_name}.</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>没有更多“{surface}”要判断为 {label_name}。</translation>
    </message>
    <message>
        <source>The same for all its other places…</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>对其他各处做同样处理…</translation>
    </message>
    <message>
        <source>all of these</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Next place of the same name</source>
        <extracomment>annotator/actions/family.py</extracomment>
        <translation>同名的下一处</translation>
    </message>
    <message>
        <source>This has no other reading.</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>这里没有其他读法。</translation>
    </message>
    <message>
        <source>This has no value.</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>这里没有值。</translation>
    </message>
    <message>
        <source>{label_name} is a label for names: they have no value.</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>{label_name} 是名称标签：名称没有值。</translation>
    </message>
    <message>
        <source>{value_text}, one of {readings} readings</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>{value_text}，{readings} 种读法之一</translation>
    </message>
    <message>
        <source>no value</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>无值</translation>
    </message>
    <message>
        <source>Read “{quote}” as {told}</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>“{quote}”读作 {told}</translation>
    </message>
    <message>
        <source>Next reading of the value</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>值的下一种读法</translation>
    </message>
    <message>
        <source>other reading</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>其他读法</translation>
    </message>
    <message>
        <source>Edit the value…</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>编辑值…</translation>
    </message>
    <message>
        <source>edit the value</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Figures of the article…</source>
        <extracomment>annotator/actions/figures.py</extracomment>
        <translation>文章的数值…</translation>
    </message>
    <message>
        <source>Nothing was learned from finished articles yet.</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>尚未从已完成的文章中学习。</translation>
    </message>
    <message>
        <source>Learn from the finished articles</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>从已完成的文章中学习</translation>
    </message>
    <message>
        <source>Quality of the candidates…</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>候选的质量…</translation>
    </message>
    <message>
        <source>Go back to what was learned before</source>
        <extracomment>annotator/actions/learning.py</extracomment>
        <translation>回到先前所学</translation>
    </message>
    <message>
        <source>Everything here is judged. Ctrl+Enter: done, and on to the next article.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>本文已全部判断。Ctrl+Enter：完成并转到下一篇。</translation>
    </message>
    <message>
        <source>There is no candidate or span in view.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>视野内没有候选或片段。</translation>
    </message>
    <message>
        <source>This is the last article.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>这是最后一篇文章。</translation>
    </message>
    <message>
        <source>This is the first article.</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>这是第一篇文章。</translation>
    </message>
    <message>
        <source>Next to judge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>下一个待判断</translation>
    </message>
    <message>
        <source>next</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Previous to judge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>上一个待判断</translation>
    </message>
    <message>
        <source>previous</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Next span or candidate</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>下一个片段或候选</translation>
    </message>
    <message>
        <source>Previous span or candidate</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>上一个片段或候选</translation>
    </message>
    <message>
        <source>Jump to a candidate or span by letters</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>用字母跳到候选或片段</translation>
    </message>
    <message>
        <source>jump</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>跳转</translation>
    </message>
    <message>
        <source>Select a word by letters</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>用字母选择词</translation>
    </message>
    <message>
        <source>word</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>词</translation>
    </message>
    <message>
        <source>Caret to the next token edge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>光标到下一个词元边缘</translation>
    </message>
    <message>
        <source>Caret to the previous token edge</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>光标到上一个词元边缘</translation>
    </message>
    <message>
        <source>Extend the selection by a token</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>选区扩大一个词元</translation>
    </message>
    <message>
        <source>Extend the selection back by a token</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>选区向后扩大一个词元</translation>
    </message>
    <message>
        <source>Caret to the next character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>光标到下一个字符</translation>
    </message>
    <message>
        <source>Caret to the previous character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>光标到上一个字符</translation>
    </message>
    <message>
        <source>Extend the selection by a character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>选区扩大一个字符</translation>
    </message>
    <message>
        <source>Extend the selection back by a character</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>选区向后扩大一个字符</translation>
    </message>
    <message>
        <source>Caret down a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>光标下移一行</translation>
    </message>
    <message>
        <source>Caret up a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>光标上移一行</translation>
    </message>
    <message>
        <source>Extend the selection down a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>选区向下扩大一行</translation>
    </message>
    <message>
        <source>Extend the selection up a line</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>选区向上扩大一行</translation>
    </message>
    <message>
        <source>Back out of letters, selection or search</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>退出字母、选区或搜索</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>向下滚动</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>向上滚动</translation>
    </message>
    <message>
        <source>Beginning of the article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>文章开头</translation>
    </message>
    <message>
        <source>End of the article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>文章末尾</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>在文章中查找</translation>
    </message>
    <message>
        <source>find</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>查找</translation>
    </message>
    <message>
        <source>Next place found</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>下一个匹配</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>上一个匹配</translation>
    </message>
    <message>
        <source>Next article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>下一篇文章</translation>
    </message>
    <message>
        <source>Previous article</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>上一篇文章</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <extracomment>annotator/actions/moving.py</extracomment>
        <translation>窗口的上一部分</translation>
    </message>
    <message>
        <source>Order of the articles: {lower}</source>
        <extracomment>annotator/actions/ordering.py</extracomment>
        <translation>文章顺序：{lower}</translation>
    </message>
    <message>
        <source>The labels of this project have no relations yet: Ctrl+L adds some.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>本项目的标签还没有关系：按 Ctrl+L 添加。</translation>
    </message>
    <message>
        <source>It has no relations.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>它没有关系。</translation>
    </message>
    <message>
        <source>Nothing in view can be related to this: no relation fits the labels.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>视野内没有可与之关联的：没有适合这些标签的关系。</translation>
    </message>
    <message>
        <source>No relation fits {names}.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>没有关系适合 {names}。</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>和</translation>
    </message>
    <message>
        <source>No relation has the key “{upper}”; the line below tells those that fit.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>没有关系使用按键“{upper}”；下方一行列出适合的。</translation>
    </message>
    <message>
        <source>They are related so already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>它们已经这样关联。</translation>
    </message>
    <message>
        <source>plain</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>普通</translation>
    </message>
    <message>
        <source>The relation is so already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>关系已经如此。</translation>
    </message>
    <message>
        <source>This relation says the same from both ends.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>此关系从两端看含义相同。</translation>
    </message>
    <message>
        <source>The relation is gone already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>该关系已不存在。</translation>
    </message>
    <message>
        <source>{relations} between figures added. Ctrl+Z takes all back.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>已在数值之间添加{relations}。Ctrl+Z 全部撤回。</translation>
    </message>
    <message>
        <source>No two figures here tell the same amount or a change that is not related already.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>这里没有尚未关联的、表示相同金额或变化的两个数值。</translation>
    </message>
    <message>
        <source>This needs a relation named same_as, before or change: Ctrl+L adds it.</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>这需要名为 same_as、before 或 change 的关系：按 Ctrl+L 添加。</translation>
    </message>
    <message>
        <source>Relate to another span</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>与另一片段关联</translation>
    </message>
    <message>
        <source>relate</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>关联</translation>
    </message>
    <message>
        <source>Go to the related span</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>转到关联的片段</translation>
    </message>
    <message>
        <source>Remove the relations of this span</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>移除此片段的关系</translation>
    </message>
    <message>
        <source>Take over the links of the figures</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>采用数值的关联</translation>
    </message>
    <message>
        <source>Relations of all spans</source>
        <extracomment>annotator/actions/relations.py</extracomment>
        <translation>所有片段的关系</translation>
    </message>
    <message>
        <source>This candidate was taken back by its provider just now; nothing was recorded.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>此候选刚被其提供方撤回；没有记录任何内容。</translation>
    </message>
    <message>
        <source>The selection is white space only, which cannot carry a label.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>选区只有空白，无法带标签。</translation>
    </message>
    <message>
        <source>A span with this label is there already.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>此处已有带该标签的片段。</translation>
    </message>
    <message>
        <source>It overlaps “{other}”, and the labels of this project allow no overlaps: Ctrl+Z takes it back, or the export will ask what becomes of it.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>它与“{other}”重叠，而本项目的标签不允许重叠：Ctrl+Z 撤回，否则导出时会询问如何处理。</translation>
    </message>
    <message>
        <source>A span keeps at least one character. X rejects it.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>片段至少保留一个字符。按 X 拒绝它。</translation>
    </message>
    <message>
        <source>There is no other likely boundary here; [ ] { } move it by hand.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>这里没有其他可能的边界；用 [ ] { } 手动移动。</translation>
    </message>
    <message>
        <source>{pending} still to judge here: judge them, then finish.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>这里还有 {pending} 个待判断：请先判断再完成。</translation>
    </message>
    <message>
        <source>1 unsure one is left ({below}): judge, or Ctrl+Enter rejects.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>还剩 1 个不确定的（{below}）：请判断，或按 Ctrl+Enter 拒绝。</translation>
    </message>
    <message>
        <source>{unsure} unsure ones are left ({below}): judge, or Ctrl+Enter rejects.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>还剩 {unsure} 个不确定的（{below}）：请判断，或按 Ctrl+Enter 拒绝。</translation>
    </message>
    <message>
        <source>1 unsure one is</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>1 个不确定的</translation>
    </message>
    <message>
        <source>{unsure} unsure ones are</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>{unsure} 个不确定的</translation>
    </message>
    <message>
        <source>“{title}” is done.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>“{title}”已完成。</translation>
    </message>
    <message>
        <source>below {pop}</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>低于 {pop}</translation>
    </message>
    <message>
        <source>below the thresholds of their providers</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>低于各自提供方的阈值</translation>
    </message>
    <message>
        <source>The article is open.</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>文章未完成。</translation>
    </message>
    <message>
        <source>Move the end forward</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>终点前移</translation>
    </message>
    <message>
        <source>Move the end back</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>终点后移</translation>
    </message>
    <message>
        <source>Move the start forward</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>起点前移</translation>
    </message>
    <message>
        <source>Move the start back</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>起点后移</translation>
    </message>
    <message>
        <source>{way} by one {step}</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>{way}一个{step}</translation>
    </message>
    <message>
        <source>Accept and go to the next</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>接受并到下一个</translation>
    </message>
    <message>
        <source>accept</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject and go to the next</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>拒绝并到下一个</translation>
    </message>
    <message>
        <source>reject</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Judge again</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>重新判断</translation>
    </message>
    <message>
        <source>Next likely boundary</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>下一个可能的边界</translation>
    </message>
    <message>
        <source>variant</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>变体</translation>
    </message>
    <message>
        <source>Article done: accept the rest and go on</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>文章完成：接受其余并继续</translation>
    </message>
    <message>
        <source>done</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>完成</translation>
    </message>
    <message>
        <source>Reopen the article</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>重新打开文章</translation>
    </message>
    <message>
        <source>Label as {title}</source>
        <extracomment>annotator/actions/review.py</extracomment>
        <translation>标为 {title}</translation>
    </message>
    <message>
        <source>See what was found</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>查看找到了什么</translation>
    </message>
    <message>
        <source>Names and figures are marked already. A dashed line means: still to judge. The ring is where you are.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>名称和数值已经标出。虚线表示还待判断。圆框是你所在之处。</translation>
    </message>
    <message>
        <source>goes to the next one</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>转到下一个</translation>
    </message>
    <message>
        <source>Mirella Sands</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Mirella Sands</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>Most of what is found is right.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>找到的大多是对的。</translation>
    </message>
    <message>
        <source>accepts it and goes on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>接受并继续</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>This “May” is no month: it begins a wish.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>这个“May”不是月份：它引出一个祝愿。</translation>
    </message>
    <message>
        <source>What is no name and no figure goes with one key as well.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>既非名称也非数值的，同样一键去除。</translation>
    </message>
    <message>
        <source>rejects it and goes on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>拒绝并继续</translation>
    </message>
    <message>
        <source>Another label</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>换个标签</translation>
    </message>
    <message>
        <source>Ilva Dorn is a person, and was taken for an organisation.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Ilva Dorn 是人，却被当成了组织。</translation>
    </message>
    <message>
        <source>Each label has a key of its own. It labels and accepts in one.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>每个标签都有自己的键，标注和接受一步完成。</translation>
    </message>
    <message>
        <source>makes it a person and goes on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>改为人物并继续</translation>
    </message>
    <message>
        <source>label.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>标签。</translation>
    </message>
    <message>
        <source>Ilva Dorn</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Ilva Dorn</translation>
    </message>
    <message>
        <source>Another boundary</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>换个边界</translation>
    </message>
    <message>
        <source>The company is called Halden Tide: the mark ends a word too early.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>公司名为 Halden Tide：标记早结束了一个词。</translation>
    </message>
    <message>
        <source>{review.end_back_token} moves the end back, {review.variant} tries the likely boundaries.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>{review.end_back_token} 把终点后移，{review.variant} 试各个可能的边界。</translation>
    </message>
    <message>
        <source>moves the end on by a word</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>把终点前移一个词</translation>
    </message>
    <message>
        <source>All of them at once</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>一次处理全部</translation>
    </message>
    <message>
        <source>offers the same for the others</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>对其他各处提供同样处理</translation>
    </message>
    <message>
        <source>Nothing is final</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>一切都可撤回</translation>
    </message>
    <message>
        <source>Each step can be taken back, one that changed many too, and tomorrow still.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>每一步都可撤回，包括更改很多的一步，明天也行。</translation>
    </message>
    <message>
        <source>takes the last step back</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>撤回上一步</translation>
    </message>
    <message>
        <source>Straight to a mark</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>直达某个标记</translation>
    </message>
    <message>
        <source>Letters appear on all that is in view. Type those of any mark you like.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>视野内的各处会出现字母。键入任一标记的字母。</translation>
    </message>
    <message>
        <source>shows the letters</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>显示字母</translation>
    </message>
    <message>
        <source>The rest</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>其余</translation>
    </message>
    <message>
        <source>What you did not judge is accepted where the program is sure enough. What is unsure is shown to you.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>未判断的，程序足够确定时即接受；不确定的会显示给你。</translation>
    </message>
    <message>
        <source>finishes the article</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>完成文章</translation>
    </message>
    <message>
        <source>moved on</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>已前进</translation>
    </message>
    <message>
        <source>That is all it takes</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>就这么简单</translation>
    </message>
    <message>
        <source>Everything else is in the list of commands, {view.palette}, and under {help.keys} you find all keys. What is finished goes out as a training set.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>其他一切都在命令列表（{view.palette}）中，{help.keys} 下有所有按键。完成的内容会作为训练集导出。</translation>
    </message>
    <message>
        <source>exports it</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>“{title}” was removed. Ctrl+Z brings it back.</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>已移除“{title}”。Ctrl+Z 可恢复。</translation>
    </message>
    <message>
        <source>Copied.</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>New project…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Open articles…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>打开文章…</translation>
    </message>
    <message>
        <source>Backups of all projects…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>所有项目的备份…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Import articles…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>导入文章…</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <source>Export a training set…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>导出训练集…</translation>
    </message>
    <message>
        <source>Train a pipeline…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>训练管线…</translation>
    </message>
    <message>
        <source>Measure a pipeline…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>衡量管线…</translation>
    </message>
    <message>
        <source>Print or save as PDF…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>打印或存为 PDF…</translation>
    </message>
    <message>
        <source>Backups…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>备份…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Close the project</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Quit</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>退出</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>重做</translation>
    </message>
    <message>
        <source>History of the project…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>项目历史…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Labels…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>标签…</translation>
    </message>
    <message>
        <source>About this article…</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>关于本文…</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>Propose candidates here</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>在此提出候选</translation>
    </message>
    <message>
        <source>Propose candidates in all articles</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>在所有文章中提出候选</translation>
    </message>
    <message>
        <source>Command palette</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>commands</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>List of articles</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>文章列表</translation>
    </message>
    <message>
        <source>Inspector</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>检视器</translation>
    </message>
    <message>
        <source>Label tags above all spans</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>所有片段上方的标签牌</translation>
    </message>
    <message>
        <source>Values in the margin</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>页边的值</translation>
    </message>
    <message>
        <source>Larger text</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>正常文字大小</translation>
    </message>
    <message>
        <source>Full screen</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Manual</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>help</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Guideline of the label</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>标签指南</translation>
    </message>
    <message>
        <source>All keys</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>所有按键</translation>
    </message>
    <message>
        <source>keys</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>开始导览</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>退出导览</translation>
    </message>
    <message>
        <source>Start screen</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Self test</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>自检</translation>
    </message>
    <message>
        <source>About Annotator</source>
        <extracomment>annotator/actions/window.py</extracomment>
        <translation>关于 Annotator</translation>
    </message>
    <message>
        <source>Untitled article</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>无标题文章</translation>
    </message>
    <message>
        <source>✓ done</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>✓ 完成</translation>
    </message>
    <message>
        <source>{pending} to judge</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>{pending} 个待判断</translation>
    </message>
    <message>
        <source>all judged</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>已全部判断</translation>
    </message>
    <message>
        <source>no candidates</source>
        <extracomment>annotator/ui/article_delegate.py</extracomment>
        <translation>没有候选</translation>
    </message>
    <message>
        <source>All</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Open</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Filter articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>筛选文章</translation>
    </message>
    <message>
        <source>Filter articles by title, source or date</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>按标题、来源或日期筛选文章</translation>
    </message>
    <message>
        <source>How many are done</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>已完成多少</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>文章顺序</translation>
    </message>
    <message>
        <source>Show {lower} articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>显示文章：{lower}</translation>
    </message>
    <message>
        <source>It stays so until you ask anew.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>在再次要求之前保持不变。</translation>
    </message>
    <message>
        <source>{done}/{total} done</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>{done}/{total} 完成</translation>
    </message>
    <message>
        <source>{ids} of {total}</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>{ids} / {total}</translation>
    </message>
    <message>
        <source>The articles of the project are listed here. It has none yet: {keys} brings some in, and so does dropping files onto the window.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>项目的文章列在这里。目前还没有：按 {keys} 可导入，也可将文件拖到窗口上。</translation>
    </message>
    <message>
        <source>No article has “{text}” in its title, its source or its date.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>没有文章的标题、来源或日期含有“{text}”。</translation>
    </message>
    <message>
        <source>No open article has “{text}” in its title, its source or its date.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>没有未完成的文章的标题、来源或日期含有“{text}”。</translation>
    </message>
    <message>
        <source>No article that is done has “{text}” in its title, its source or its date.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>没有已完成的文章的标题、来源或日期含有“{text}”。</translation>
    </message>
    <message>
        <source>No article is done yet. {keys} finishes the one that is open.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>还没有完成的文章。按 {keys} 可完成当前打开的文章。</translation>
    </message>
    <message>
        <source>No article is open any more: all of them are done.</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>已没有未完成的文章：全部都已完成。</translation>
    </message>
    <message>
        <source>Show all articles</source>
        <extracomment>annotator/ui/article_list.py</extracomment>
        <translation>显示所有文章</translation>
    </message>
    <message>
        <source>{spans} spans</source>
        <extracomment>annotator/ui/article_model.py</extracomment>
        <translation>{spans} 个片段</translation>
    </message>
    <message>
        <source>Something went wrong in the program. Your project is safe: every decision is saved as it is made.</source>
        <extracomment>annotator/ui/bugs.py</extracomment>
        <translation>程序出了问题。你的项目是安全的：每个决定都会立即保存。</translation>
    </message>
    <message>
        <source>You can go on working. Copy the report if you want to tell the makers about it.</source>
        <extracomment>annotator/ui/bugs.py</extracomment>
        <translation>可以继续工作。若想告知开发者，请复制报告。</translation>
    </message>
    <message>
        <source>Copy report</source>
        <extracomment>annotator/ui/bugs.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>from</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>{arcs} more relations</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>另有 {arcs} 个关系</translation>
    </message>
    <message>
        <source>Selected: {words}</source>
        <extracomment>annotator/ui/canvas/accessibility.py</extracomment>
        <translation>已选择：{words}</translation>
    </message>
    <message>
        <source>Article</source>
        <extracomment>annotator/ui/canvas/canvas.py</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>Overview of the article</source>
        <extracomment>annotator/ui/canvas/overview.py</extracomment>
        <translation>文章概览</translation>
    </message>
    <message>
        <source>the window</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>窗口</translation>
    </message>
    <message>
        <source>tokenizers, training sets, pipelines</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>分词器、训练集、管线</translation>
    </message>
    <message>
        <source>MIT</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>MIT</translation>
    </message>
    <message>
        <source>the project file</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>项目文件</translation>
    </message>
    <message>
        <source>the article of a saved web page</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>已保存网页中的文章</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>BSD-3-Clause, Apache-2.0</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>BSD-3-Clause, Apache-2.0</translation>
    </message>
    <message>
        <source>Word documents</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>Excel tables</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Excel 表格</translation>
    </message>
    <message>
        <source>UIMA CAS</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>UIMA CAS</translation>
    </message>
    <message>
        <source>The manual</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>手册</translation>
    </message>
    <message>
        <source>guesses of encodings</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>编码推测</translation>
    </message>
    <message>
        <source>dictionaries of names</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>名称词典</translation>
    </message>
    <message>
        <source>the starter recogniser</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>入门识别器</translation>
    </message>
    <message>
        <source>where settings and logs belong</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>设置和日志的存放位置</translation>
    </message>
    <message>
        <source>label sets as files</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>标签集文件</translation>
    </message>
    <message>
        <source>Charis SIL 6.101</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Charis SIL 6.101</translation>
    </message>
    <message>
        <source>the text of articles</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>文章正文</translation>
    </message>
    <message>
        <source>Inter 4.0</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Inter 4.0</translation>
    </message>
    <message>
        <source>Made with</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>所用组件</translation>
    </message>
    <message>
        <source>For</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Licence</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What the program is made with</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>程序所用的组件</translation>
    </message>
    <message>
        <source>Annotator {version}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Annotator {version}</translation>
    </message>
    <message>
        <source>Turns articles into training data: candidates and figures judged by keyboard, exported as proven sets. It works offline: nothing that you open or decide leaves this machine. Licence: Apache-2.0.</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>把文章变成训练数据：用键盘判断候选和数值，导出为经过验证的训练集。离线工作：你打开或决定的一切都不会离开这台电脑。许可证：Apache-2.0。</translation>
    </message>
    <message>
        <source>Log: {log}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>日志：{log}</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Versions and system, nothing of any article</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>版本和系统，不含任何文章内容</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Python {python_version}, {platform}, {platform_2}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Python {python_version}, {platform}, {platform_2}</translation>
    </message>
    <message>
        <source>Qt {qversion}, platform {platformname}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>Qt {qversion}，平台 {platformname}</translation>
    </message>
    <message>
        <source>Theme {name}, zoom {zoom}</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>主题 {name}，缩放 {zoom}</translation>
    </message>
    <message>
        <source>The report is on the clipboard.</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>报告已在剪贴板上。</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Backups</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>备份</translation>
    </message>
    <message>
        <source>Made</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Project</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>File</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>大小</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>备份，最新的在前</translation>
    </message>
    <message>
        <source>Back up now</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Open as a copy…</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>作为副本打开…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>As they grow older, one a day, then one a week, then one a month is kept.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>随时间推移，先每天、再每周、再每月各保留一份。</translation>
    </message>
    <message>
        <source>There is no backup of this project: one is made each time when a project that changed is closed. “Open the folder” shows where they would be.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>此项目没有备份：每次关闭有更改的项目时会创建备份。“打开文件夹”显示备份所在的位置。</translation>
    </message>
    <message>
        <source>There is none yet. A backup is a whole project of its own in another folder: one is made each time when a project that changed is closed.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>还没有备份。备份是另一文件夹中的完整项目：每次关闭有更改的项目时会创建。</translation>
    </message>
    <message>
        <source>Making and proving a copy …</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>正在创建并验证副本……</translation>
    </message>
    <message>
        <source>A backup was made: {path}.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>已创建备份：{path}。</translation>
    </message>
    <message>
        <source>Where shall the copy be?</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>副本放在哪里？</translation>
    </message>
    <message>
        <source>Annotator projects (*.annot)</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>Annotator 项目 (*.annot)</translation>
    </message>
    <message>
        <source>Colour {name}</source>
        <extracomment>annotator/ui/dialogs/color_choice.py</extracomment>
        <translation>颜色 {name}</translation>
    </message>
    <message>
        <source>Other…</source>
        <extracomment>annotator/ui/dialogs/color_choice.py</extracomment>
        <translation>其他…</translation>
    </message>
    <message>
        <source>Colour of the label</source>
        <extracomment>annotator/ui/dialogs/color_choice.py</extracomment>
        <translation>标签的颜色</translation>
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
        <translation>制表符</translation>
    </message>
    <message>
        <source>spaces</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>空格</translation>
    </message>
    <message>
        <source>nothing</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Scheme of the tags</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>标记方案</translation>
    </message>
    <message>
        <source>Columns</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>列</translation>
    </message>
    <message>
        <source>What parts the columns</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>列的分隔方式</translation>
    </message>
    <message>
        <source>What begins an article</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>文章的开头标志</translation>
    </message>
    <message>
        <source>Any of word, tag, number, start, end, document, _ and -X- in any order; word and tag once.</source>
        <extracomment>annotator/ui/dialogs/columns_field.py</extracomment>
        <translation>word、tag、number、start、end、document、_ 和 -X- 中的任意项，顺序不限；word 和 tag 各一次。</translation>
    </message>
    <message>
        <source>Learning curve</source>
        <extracomment>annotator/ui/dialogs/curve.py</extracomment>
        <translation>学习曲线</translation>
    </message>
    <message>
        <source>F {f} from {count} sentences</source>
        <extracomment>annotator/ui/dialogs/curve.py</extracomment>
        <translation>{count} 个句子，F {f}</translation>
    </message>
    <message>
        <source>About this article</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>关于本文</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Source</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>来源</translation>
    </message>
    <message>
        <source>Date</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>日期</translation>
    </message>
    <message>
        <source>Language</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>语言</translation>
    </message>
    <message>
        <source>many</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>很多</translation>
    </message>
    <message>
        <source>{pending} to judge, {accepted} accepted, {corrected} corrected,</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>{pending} 个待判断，{accepted} 个已接受，{corrected} 个已修正，</translation>
    </message>
    <message>
        <source>{rejected} rejected</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>{rejected} 个已拒绝</translation>
    </message>
    <message>
        <source>Author</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>作者</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>字符</translation>
    </message>
    <message>
        <source>Words</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>词数</translation>
    </message>
    <message>
        <source>Lines</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>行数</translation>
    </message>
    <message>
        <source>State</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Spans</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>片段</translation>
    </message>
    <message>
        <source>Candidates</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>候选</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>文本的 SHA-256</translation>
    </message>
    <message>
        <source>Fact</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>信息</translation>
    </message>
    <message>
        <source>Facts about the article</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>文章信息</translation>
    </message>
    <message>
        <source>The date helps to read words like “last quarter”.</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>日期有助于理解“last quarter”之类的词。</translation>
    </message>
    <message>
        <source>Save</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>保存</translation>
    </message>
    <message>
        <source>“{date}” is no date.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>“{date}”不是日期。</translation>
    </message>
    <message>
        <source>“{file}” holds the surfaces of spans, and not the articles in which they stand.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>“{file}”只有片段的文字，没有片段所在的文章。</translation>
    </message>
    <message>
        <source>Export it again, or add a column with the text of each article.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>请重新导出，或添加一列各篇文章的文本。</translation>
    </message>
    <message>
        <source>The row has no text in “{text}”.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>该行在“{text}”中没有文本。</translation>
    </message>
    <message>
        <source>has no whole numbers as its start and end</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>的起点和终点不是整数</translation>
    </message>
    <message>
        <source>names no label</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>没有标签</translation>
    </message>
    <message>
        <source>The row {why}; it is left out.</source>
        <extracomment>annotator/formats/span_table_in.py</extracomment>
        <translation>该行{why}；已略去。</translation>
    </message>
    <message>
        <source>{now}, as you made it of the last ones that were {was}</source>
        <extracomment>annotator/suggest/memory/turns.py</extracomment>
        <translation>{now}，因为您把前几个 {was} 改成了它</translation>
    </message>
    <message>
        <source>unsure, as you rejected the last ones that were {was}</source>
        <extracomment>annotator/suggest/memory/turns.py</extracomment>
        <translation>不确定，因为您拒绝了前几个 {was}</translation>
    </message>
    <message>
        <source>Write it as in 2024-03-20.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>请写作 2024-03-20。</translation>
    </message>
    <message>
        <source>An article needs a title.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>文章需要标题。</translation>
    </message>
    <message>
        <source>Write a few words that tell it from others.</source>
        <extracomment>annotator/workflow/edits/articles.py</extracomment>
        <translation>请写几个能与其他文章区分的词。</translation>
    </message>
    <message>
        <source>On the last {held}: F {own} by itself, {others} without it.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>在最后 {held}上：单独 F {own}，没有它 {others}。</translation>
    </message>
    <message>
        <source>On the last {held}: F {own} by itself, {others} without it, {together} together.</source>
        <extracomment>annotator/workflow/own_learning.py</extracomment>
        <translation>在最后 {held}上：单独 F {own}，没有它 {others}，合在一起 {together}。</translation>
    </message>
    <message>
        <source>Nothing new came from it in {titles} of {asked} articles such as “{first}”.</source>
        <extracomment>annotator/workflow/suggesting.py</extracomment>
        <translation>它在 {asked} 篇文章中的 {titles} 篇（如“{first}”）没有给出新的候选。</translation>
    </message>
    <message>
        <source>4,200 is right, and so is the value that was read from it.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>4,200 标得对，由它读出的值也对。</translation>
    </message>
    <message>
        <source>Halden Tide stands here three more times. Let your decision hold for all of them: a list opens, and Enter says yes.</source>
        <extracomment>annotator/actions/tour.py</extracomment>
        <translation>Halden Tide 在这里还出现三次。你的决定可以用于所有这些：会打开一个列表，按 Enter 即同意。</translation>
    </message>
    <message>
        <source>{changes}. Ctrl+Z takes it back.</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>{changes}。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Western European, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>西欧，Windows</translation>
    </message>
    <message>
        <source>Western European, with euro sign</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>西欧，含欧元符号</translation>
    </message>
    <message>
        <source>Central European, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>中欧，Windows</translation>
    </message>
    <message>
        <source>Central European</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>中欧</translation>
    </message>
    <message>
        <source>Cyrillic, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>西里尔，Windows</translation>
    </message>
    <message>
        <source>Cyrillic, KOI8-R</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>西里尔，KOI8-R</translation>
    </message>
    <message>
        <source>Cyrillic, DOS</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>西里尔，DOS</translation>
    </message>
    <message>
        <source>Greek, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>希腊语，Windows</translation>
    </message>
    <message>
        <source>Turkish, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>土耳其语，Windows</translation>
    </message>
    <message>
        <source>Hebrew, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>希伯来语，Windows</translation>
    </message>
    <message>
        <source>Arabic, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>阿拉伯语，Windows</translation>
    </message>
    <message>
        <source>Baltic, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>波罗的海，Windows</translation>
    </message>
    <message>
        <source>Vietnamese, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>越南语，Windows</translation>
    </message>
    <message>
        <source>Western European, old Macintosh</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>西欧，旧 Macintosh</translation>
    </message>
    <message>
        <source>Western European, DOS</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>西欧，DOS</translation>
    </message>
    <message>
        <source>Thai, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>泰语，Windows</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>中文，简体</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>中文，繁体</translation>
    </message>
    <message>
        <source>Japanese, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>日语，Windows</translation>
    </message>
    <message>
        <source>Japanese, EUC</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>日语，EUC</translation>
    </message>
    <message>
        <source>Korean, Windows</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>韩语，Windows</translation>
    </message>
    <message>
        <source>Choose the encoding</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>选择编码</translation>
    </message>
    <message>
        <source>Encodings that can read the file, the likeliest first</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>能读取该文件的编码，最可能的在前</translation>
    </message>
    <message>
        <source>another, e.g. utf-16</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>其他，如 utf-16</translation>
    </message>
    <message>
        <source>Another encoding by its name</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>按名称指定其他编码</translation>
    </message>
    <message>
        <source>Preview in the chosen encoding</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>所选编码的预览</translation>
    </message>
    <message>
        <source>Use it for the {others} other files in question too</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>也用于其余 {others} 个存疑的文件</translation>
    </message>
    <message>
        <source>Use it for the other file in question too</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>也用于另一个存疑的文件</translation>
    </message>
    <message>
        <source>Use this encoding</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>使用此编码</translation>
    </message>
    <message>
        <source>Choose the encoding in which the words on the right read as they should.</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>请选择能让右侧文字正确显示的编码。</translation>
    </message>
    <message>
        <source>Leave it undecided</source>
        <extracomment>annotator/ui/dialogs/encoding_dialog.py</extracomment>
        <translation>暂不决定</translation>
    </message>
    <message>
        <source>Errors</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>错误</translation>
    </message>
    <message>
        <source>By label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>按标签</translation>
    </message>
    <message>
        <source>Taken for another</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>all</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Precision</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Found</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>找到</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>正确</translation>
    </message>
    <message>
        <source>Scores of each label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>各标签的分数</translation>
    </message>
    <message>
        <source>You marked</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>你标的</translation>
    </message>
    <message>
        <source>It found</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>它找到的</translation>
    </message>
    <message>
        <source>Times</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>次数</translation>
    </message>
    <message>
        <source>What was taken for what</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>什么被当成了什么</translation>
    </message>
    <message>
        <source>Nothing was taken for something else: where it found a mark, the label was yours.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>没有混淆：凡是找到的标记，标签都与你的一致。</translation>
    </message>
    <message>
        <source>Kind of error</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>错误种类</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>按词筛选</translation>
    </message>
    <message>
        <source>Filter errors by words</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>按词筛选错误</translation>
    </message>
    <message>
        <source>What</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>内容</translation>
    </message>
    <message>
        <source>In its place</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>在其位置</translation>
    </message>
    <message>
        <source>Go to it  ⏎</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>转到  ⏎</translation>
    </message>
    <message>
        <source>There is no error: it found every span as you marked it, and nothing else.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>没有错误：每个片段都与你的标记一致，也没有多余的。</translation>
    </message>
    <message>
        <source>No error fits these choices.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>没有符合这些选择的错误。</translation>
    </message>
    <message>
        <source>Show all errors</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>显示所有错误</translation>
    </message>
    <message>
        <source>It has no label for {names}; these spans are not counted.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>它没有对应 {names} 的标签；这些片段不计入。</translation>
    </message>
    <message>
        <source>Measured on {articles}: {milliseconds_per_article} ms each, {words_per_second} words a second.</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>在{articles}上衡量：每篇 {milliseconds_per_article} 毫秒，每秒 {words_per_second} 词。</translation>
    </message>
    <message>
        <source>(the first of {total})</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>（共 {total} 个，显示前面的）</translation>
    </message>
    <message>
        <source>Errors ({total})</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>错误（{total}）</translation>
    </message>
    <message>
        <source>every kind</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>所有种类</translation>
    </message>
    <message>
        <source>every label</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>{number} error</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>{number} 个错误</translation>
    </message>
    <message>
        <source>{number} errors</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>{number} 个错误</translation>
    </message>
    <message>
        <source>{rows} of {told}</source>
        <extracomment>annotator/ui/dialogs/evaluation_view.py</extracomment>
        <translation>{rows} / {told}</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>略去</translation>
    </message>
    <message>
        <source>Include them; what nobody judged is marked as missing</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>包括；无人判断的标为缺失</translation>
    </message>
    <message>
        <source>Include them as if they were finished</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>包括，视同已完成</translation>
    </message>
    <message>
        <source>Plain text without a label</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>没有标签的普通文本</translation>
    </message>
    <message>
        <source>Mark them as wrong, so that training learns from it</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>标为错误，供训练学习</translation>
    </message>
    <message>
        <source>Where the set is written</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>训练集的写入位置</translation>
    </message>
    <message>
        <source>Replace the file that is there, whoever wrote it</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>替换已有文件，无论由谁写入</translation>
    </message>
    <message>
        <source>Share of {title}</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>{title} 的份额</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>划分的种子</translation>
    </message>
    <message>
        <source>that of most articles</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>多数文章的语言</translation>
    </message>
    <message>
        <source>many languages (xx)</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>多种语言 (xx)</translation>
    </message>
    <message>
        <source>Layout</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>布局</translation>
    </message>
    <message>
        <source>There is no article in this project yet: {by_key} brings some in.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>此项目还没有文章：按 {by_key} 可导入。</translation>
    </message>
    <message>
        <source>No article is finished, so none would go out: {by_key} finishes one, or choose above what becomes of unfinished ones.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>没有完成的文章，因此不会导出任何文章：按 {by_key} 可完成一篇，或在上方选择如何处理未完成的文章。</translation>
    </message>
    <message>
        <source>nested spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>嵌套片段</translation>
    </message>
    <message>
        <source>{count_here} more here; all are decided as soon as they are counted …</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>本文还有 {count_here} 处；计数完成后将全部判定……</translation>
    </message>
    <message>
        <source>No.</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>编号</translation>
    </message>
    <message>
        <source>Manual about this</source>
        <extracomment>annotator/ui/dialogs/frame.py</extracomment>
        <translation>相关手册</translation>
    </message>
    <message>
        <source>Nothing was decided about this article.</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>关于本文还没有任何决定。</translation>
    </message>
    <message>
        <source>Show all decisions</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>显示所有决定</translation>
    </message>
    <message>
        <source>Every decision of the project is listed here, with who made it and when. None was made yet: what you bring in, mark or judge will stand here, and can be taken back.</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>项目的每个决定连同决定者和时间都列在这里。目前还没有：导入、标记或判断之后会显示在这里，并可撤销。</translation>
    </message>
    <message>
        <source>span’s start</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>片段起点</translation>
    </message>
    <message>
        <source>span’s end</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>片段终点</translation>
    </message>
    <message>
        <source>span’s label</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>片段标签</translation>
    </message>
    <message>
        <source>span’s surface</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>片段文字</translation>
    </message>
    <message>
        <source>Spans from, to</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>片段起点、终点</translation>
    </message>
    <message>
        <source>Label, surface</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>标签、文字</translation>
    </message>
    <message>
        <source>Take the rest of files with faults</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>有错误的文件取其余部分</translation>
    </message>
    <message>
        <source>Without it nothing comes in from a file in which something cannot be read.</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>不勾选时，若文件中有内容无法读取，则该文件任何内容都不会导入。</translation>
    </message>
    <message>
        <source>{count} file</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} files</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{partly} with faults: nothing of it comes in</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{partly} 个有错误：其内容都不会导入</translation>
    </message>
    <message>
        <source>{partly} with faults: nothing of them comes in</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{partly} 个有错误：其内容都不会导入</translation>
    </message>
    <message>
        <source>The files that are to come in are listed here, each with what it is read as. There is none yet: drop files or folders onto this window, or choose them.</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>要导入的文件及其读取方式列在这里。目前还没有：请将文件或文件夹拖到此窗口，或选择它们。</translation>
    </message>
    <message>
        <source>{articles} of {articles_2}</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>{articles}/{articles_2}</translation>
    </message>
    <message>
        <source>the first {articles} articles</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>前 {articles} 篇文章</translation>
    </message>
    <message>
        <source>{faults} of {seen} items cannot be read and stay out</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>{seen} 项中有 {faults} 项无法读取，不会导入</translation>
    </message>
    <message>
        <source>{faults} of {seen} items cannot be read, so nothing of the file comes in unless you tick “Take the rest of files with faults”</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>{seen} 项中有 {faults} 项无法读取，因此除非勾选“有错误的文件取其余部分”，该文件不会导入任何内容</translation>
    </message>
    <message>
        <source>Bring in the other {held_back}</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>导入其余 {held_back} 项</translation>
    </message>
    <message>
        <source>No action has “{words}” in its name or its keys.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>没有操作的名称或按键含有“{words}”。</translation>
    </message>
    <message>
        <source>Show all actions</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>显示所有操作</translation>
    </message>
    <message>
        <source>This set has no labels yet: they can be added in the project, with “Labels…”.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>此标签集还没有标签：可在项目中用“标签…”添加。</translation>
    </message>
    <message>
        <source>“{first}” comes in as soon as the project is made.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>“{first}”会在项目创建后导入。</translation>
    </message>
    <message>
        <source>{paths} files and folders come in as soon as the project is made.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>{paths} 个文件和文件夹会在项目创建后导入。</translation>
    </message>
    <message>
        <source>{active} labels.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>{active} 个标签。</translation>
    </message>
    <message>
        <source>none yet: “Save as…” keeps the choices below</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>还没有：“另存为…”可保存下面的选择</translation>
    </message>
    <message>
        <source>Print</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>打印</translation>
    </message>
    <message>
        <source>The page before (PgUp)</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>上一页 (PgUp)</translation>
    </message>
    <message>
        <source>The next page (PgDn)</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>下一页 (PgDn)</translation>
    </message>
    <message>
        <source>The page before</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>上一页</translation>
    </message>
    <message>
        <source>The next page</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>下一页</translation>
    </message>
    <message>
        <source>How much is printed</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>打印多少</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>存为 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Which articles</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>哪些文章</translation>
    </message>
    <message>
        <source>The {listed} articles in the list</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>列表中的 {listed} 篇文章</translation>
    </message>
    <message>
        <source>All finished articles: {finished}</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>所有已完成的文章：{finished}</translation>
    </message>
    <message>
        <source>Paper</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Letter</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Small</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Large</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>大</translation>
    </message>
    <message>
        <source>Only confirmed spans</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>仅已确认的片段</translation>
    </message>
    <message>
        <source>Labels above the words</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>词上方的标签</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>第 {number} 页，共 {count} 页</translation>
    </message>
    <message>
        <source>Laying out …</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>正在排版……</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The PDF is written: {path}.</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>已写入 PDF：{path}。</translation>
    </message>
    <message>
        <source>The pages went to the printer.</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>页面已发送到打印机。</translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <extracomment>annotator/ui/dialogs/print_preview.py</extracomment>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>How often candidates are right is counted here, from finished articles. None is finished yet: {keys} finishes the one that is open.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>这里根据已完成的文章统计候选正确的比例。还没有完成的文章：按 {keys} 可完成当前打开的文章。</translation>
    </message>
    <message>
        <source>Nothing was proposed in the finished articles. {keys} asks for candidates in the open one.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>已完成的文章中没有提出过候选。按 {keys} 可在当前文章中提出候选。</translation>
    </message>
    <message>
        <source>Nothing was learned from finished articles yet. That happens by itself when there is enough to learn from, and at any time with “Learn and measure now”.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>还没有从已完成的文章中学习。材料足够时会自动进行，也可随时用“立即学习并衡量”。</translation>
    </message>
    <message>
        <source>(learned)</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>（学到的）</translation>
    </message>
    <message>
        <source>“{provider_words}” proposes</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>“{provider_words}”提出候选</translation>
    </message>
    <message>
        <source>weighed by it</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>由它加权</translation>
    </message>
    <message>
        <source>A relation leads from one span to another, as from a company to its owner. These labels have none yet, and need none.</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>关系从一个片段通向另一个片段，例如从公司到其所有者。这些标签还没有关系，也不是必需的。</translation>
    </message>
    <message>
        <source>entity</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>实体</translation>
    </message>
    <message>
        <source>figure</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>A label is a class for spans, such as a person or an amount of money. There is none yet: nothing can be marked before there is one.</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>标签是片段的类别，例如人物或金额。目前还没有：有了标签才能标记。</translation>
    </message>
    <message>
        <source>FAILED</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>失败</translation>
    </message>
    <message>
        <source>List “{one}”</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>列表“{one}”</translation>
    </message>
    <message>
        <source>There is no article to look into yet: {keys} brings some in.</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>还没有可供查找的文章：按 {keys} 可导入。</translation>
    </message>
    <message>
        <source>Counting what there is to learn from …</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>正在统计可供学习的内容……</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>不限</translation>
    </message>
    <message>
        <source>Open or make a project first; then drop the text onto it.</source>
        <extracomment>annotator/ui/drops.py</extracomment>
        <translation>请先打开或创建项目；然后把文本拖放上去。</translation>
    </message>
    <message>
        <source>Articles: {number} · Spans: {number_2}</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>文章:{number} · 片段:{number_2}</translation>
    </message>
    <message>
        <source>Every article is done</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>所有文章均已完成</translation>
    </message>
    <message>
        <source>All that you decided is in the project, and stays there. Make a training set of it now, see how good the candidates were, or read an article again.</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>您的所有决定都已保存在项目中。现在可以导出训练集、查看候选的质量,或重新阅读某篇文章。</translation>
    </message>
    <message>
        <source>Quality…</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>质量…</translation>
    </message>
    <message>
        <source>Tour</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>导览</translation>
    </message>
    <message>
        <source>{length} characters</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>{length} 个字符</translation>
    </message>
    <message>
        <source>Not in this article. Take some letters back, or leave with Esc.</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>本文中没有。请删去几个字，或按 Esc 返回。</translation>
    </message>
    <message>
        <source>A guideline says what a label is for, and what not. This label has none yet: it is written in “Labels…”, in the menu Edit.</source>
        <extracomment>annotator/ui/guideline.py</extracomment>
        <translation>指南说明标签用于什么、不用于什么。此标签还没有指南：可在“编辑”菜单的“标签…”中编写。</translation>
    </message>
    <message>
        <source>VALUE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>RELATIONS</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>关系</translation>
    </message>
    <message>
        <source>CANDIDATE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>候选</translation>
    </message>
    <message>
        <source>WHY?</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>依据</translation>
    </message>
    <message>
        <source>NOTE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>HISTORY</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>历史</translation>
    </message>
    <message>
        <source>ARTICLE</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>文章</translation>
    </message>
    <message>
        <source>What is known of the open article, or of the span in focus, stands here. None is open.</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>这里显示当前文章或焦点片段的信息。目前没有打开的文章。</translation>
    </message>
    <message>
        <source>None yet. {keys} leads from here to another span.</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>还没有。按 {keys} 可由此连到另一个片段。</translation>
    </message>
    <message>
        <source>Nothing is marked or proposed in this article yet. {by_key} asks for candidates; or select words, and press the key of a label.</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>本文还没有任何标记或候选。按 {by_key} 可请求提出候选；也可选择文字并按标签键。</translation>
    </message>
    <message>
        <source>remove</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>{confirmed} confirmed</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>{confirmed} 个已确认</translation>
    </message>
    <message>
        <source>does this:</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>可以：</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <extracomment>annotator/ui/manual/browser.py</extracomment>
        <translation>手册页</translation>
    </message>
    <message>
        <source>Manual — Annotator</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>手册 — Annotator</translation>
    </message>
    <message>
        <source>Forward</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>前进</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>No article is called “{one}”.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>没有名为“{one}”的文章。</translation>
    </message>
    <message>
        <source>Name it by its whole title or its id.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>请用完整标题或其标识指定。</translation>
    </message>
    <message>
        <source>There is no article to print.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>没有可打印的文章。</translation>
    </message>
    <message>
        <source>Import some, or leave --finished out.</source>
        <extracomment>annotator/ui/paper.py</extracomment>
        <translation>请导入一些，或去掉 --finished。</translation>
    </message>
    <message>
        <source>The pages cannot be written there.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>无法把页面写到该处。</translation>
    </message>
    <message>
        <source>Choose another place, or look whether the printer is on.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>请另选位置，或检查打印机是否已开。</translation>
    </message>
    <message>
        <source>The printer or the disk took no further page.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>打印机或磁盘不再接收页面。</translation>
    </message>
    <message>
        <source>Look at it, and try again.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>请检查后重试。</translation>
    </message>
    <message>
        <source>{path} cannot be written: {strerror}.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>无法写入 {path}：{strerror}。</translation>
    </message>
    <message>
        <source>Choose another place for it.</source>
        <extracomment>annotator/ui/printing.py</extracomment>
        <translation>请为它另选位置。</translation>
    </message>
    <message>
        <source>There are backups of it; one of them can be opened as a copy.</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>有它的备份；可将其中之一作为副本打开。</translation>
    </message>
    <message>
        <source>Open articles</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Open a project…</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>PROJECTS</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>项目</translation>
    </message>
    <message>
        <source>Or drop articles or a project onto this window.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>或把文章或项目拖放到此窗口。</translation>
    </message>
    <message>
        <source>The sample begins with a tour: nine keys, a few minutes, and nothing to spoil.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>示例从导览开始：九个键，几分钟，不会弄坏任何东西。</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>打开 {name}</translation>
    </message>
    <message>
        <source>{name}, missing</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>{name}，缺失</translation>
    </message>
    <message>
        <source>P pins it, Delete takes it off the list.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>P 固定它，Delete 从列表移除。</translation>
    </message>
    <message>
        <source>The file is not where it was. Put it back, open it from its new place, or open a copy of one of its backups.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>文件不在原处。请放回原处，从新位置打开，或打开其备份的副本。</translation>
    </message>
    <message>
        <source>Take the pin out of {name}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>取消固定 {name}</translation>
    </message>
    <message>
        <source>Pin {name}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>固定 {name}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>取消固定</translation>
    </message>
    <message>
        <source>Pin: it stays at the head of the list</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>固定：保持在列表顶部</translation>
    </message>
    <message>
        <source>Take {name} off the list</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>从列表移除 {name}</translation>
    </message>
    <message>
        <source>Take it off the list; the file stays</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>从列表移除；文件保留</translation>
    </message>
    <message>
        <source>Look for a backup…</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>查找备份…</translation>
    </message>
    <message>
        <source>Pin</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>固定</translation>
    </message>
    <message>
        <source>There is no tour under way. It begins in the menu Help.</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>没有进行中的导览。可从“帮助”菜单开始。</translation>
    </message>
    <message>
        <source>STEP {number} OF {tour}</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>第 {number} 步，共 {tour} 步</translation>
    </message>
    <message>
        <source>THE TOUR IS OVER</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>导览结束</translation>
    </message>
    <message>
        <source>It has no key now: it is “{rstrip}” of the menu.</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>它现在没有按键：请用菜单中的“{rstrip}”。</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>跳过此步</translation>
    </message>
    <message>
        <source>Open your articles…</source>
        <extracomment>annotator/ui/tour_guide.py</extracomment>
        <translation>打开你的文章…</translation>
    </message>
    <message>
        <source>Nothing of it stays.</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>没有保留任何内容。</translation>
    </message>
    <message>
        <source>What was done before stays.</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>此前完成的内容保留。</translation>
    </message>
    <message>
        <source>Stopped: {title}. {stays}</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>已停止：{title}。{stays}</translation>
    </message>
    <message>
        <source>every year</source>
        <extracomment>annotator</extracomment>
        <translation>每年</translation>
    </message>
    <message>
        <source>every quarter</source>
        <extracomment>annotator</extracomment>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every month</source>
        <extracomment>annotator</extracomment>
        <translation>每月</translation>
    </message>
    <message>
        <source>every week</source>
        <extracomment>annotator</extracomment>
        <translation>每周</translation>
    </message>
    <message>
        <source>every day</source>
        <extracomment>annotator</extracomment>
        <translation>每天</translation>
    </message>
    <message>
        <source>every hour</source>
        <extracomment>annotator</extracomment>
        <translation>每小时</translation>
    </message>
    <message>
        <source>holiday</source>
        <extracomment>annotator</extracomment>
        <translation>节日</translation>
    </message>
    <message>
        <source>weekend</source>
        <extracomment>annotator</extracomment>
        <translation>周末</translation>
    </message>
    <message>
        <source>edge of a unit of time in short</source>
        <extracomment>annotator</extracomment>
        <translation>时间单位起止的缩写</translation>
    </message>
    <message>
        <source>percent sign or word after a number</source>
        <extracomment>annotator</extracomment>
        <translation>数字后有百分号或百分比词</translation>
    </message>
    <message>
        <source>currency sign before and code after a number</source>
        <extracomment>annotator</extracomment>
        <translation>数字前有货币符号、后有代码</translation>
    </message>
    <message>
        <source>with {first}</source>
        <extracomment>annotator</extracomment>
        <translation>含{first}</translation>
    </message>
    <message>
        <source>with {first} and {second}</source>
        <extracomment>annotator</extracomment>
        <translation>含{first}和{second}</translation>
    </message>
    <message>
        <source>with {first} and {second} and {third}</source>
        <extracomment>annotator</extracomment>
        <translation>含{first}、{second}和{third}</translation>
    </message>
    <message>
        <source>years</source>
        <extracomment>annotator</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>quarters</source>
        <extracomment>annotator</extracomment>
        <translation>个季度</translation>
    </message>
    <message>
        <source>months</source>
        <extracomment>annotator</extracomment>
        <translation>个月</translation>
    </message>
    <message>
        <source>weeks</source>
        <extracomment>annotator</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>annotator</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>hours</source>
        <extracomment>annotator</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>minutes</source>
        <extracomment>annotator</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>seconds</source>
        <extracomment>annotator</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>day</source>
        <extracomment>annotator</extracomment>
        <translation>天</translation>
    </message>
    <message>
        <source>hour</source>
        <extracomment>annotator</extracomment>
        <translation>小时</translation>
    </message>
    <message>
        <source>minute</source>
        <extracomment>annotator</extracomment>
        <translation>分钟</translation>
    </message>
    <message>
        <source>second</source>
        <extracomment>annotator</extracomment>
        <translation>秒</translation>
    </message>
    <message>
        <source>decades</source>
        <extracomment>annotator</extracomment>
        <translation>个十年</translation>
    </message>
    <message>
        <source>centuries</source>
        <extracomment>annotator</extracomment>
        <translation>个世纪</translation>
    </message>
    <message>
        <source>token</source>
        <extracomment>annotator</extracomment>
        <translation>词元</translation>
    </message>
    <message>
        <source>character</source>
        <extracomment>annotator</extracomment>
        <translation>字符</translation>
    </message>
    <message>
        <source>span</source>
        <extracomment>annotator</extracomment>
        <translation>片段</translation>
    </message>
    <message>
        <source>relation</source>
        <extracomment>annotator</extracomment>
        <translation>关系</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>annotator</extracomment>
        <translation>年</translation>
    </message>
    <message>
        <source>quarter</source>
        <extracomment>annotator</extracomment>
        <translation>季度</translation>
    </message>
    <message>
        <source>decade</source>
        <extracomment>annotator</extracomment>
        <translation>年代</translation>
    </message>
    <message>
        <source>century</source>
        <extracomment>annotator</extracomment>
        <translation>世纪</translation>
    </message>
    <message>
        <source>season</source>
        <extracomment>annotator</extracomment>
        <translation>季节</translation>
    </message>
    <message>
        <source>number before a counted noun</source>
        <extracomment>annotator</extracomment>
        <translation>计数名词前的数字</translation>
    </message>
    <message>
        <source>basis points after a number</source>
        <extracomment>annotator</extracomment>
        <translation>数字后的基点</translation>
    </message>
    <message>
        <source>percentage points after a number</source>
        <extracomment>annotator</extracomment>
        <translation>数字后的百分点</translation>
    </message>
    <message>
        <source>period told from today</source>
        <extracomment>annotator</extracomment>
        <translation>以今天推算的时期</translation>
    </message>
    <message>
        <source>month and day</source>
        <extracomment>annotator</extracomment>
        <translation>月和日</translation>
    </message>
    <message>
        <source>quarter of a year</source>
        <extracomment>annotator</extracomment>
        <translation>某年的季度</translation>
    </message>
    <message>
        <source>{rule} with a scale word</source>
        <extracomment>annotator</extracomment>
        <translation>{rule}，带数量级词</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>格式</translation>
    </message>
    <message>
        <source>Choose…</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Write to</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>写入</translation>
    </message>
    <message>
        <source>seed</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Split</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>划分</translation>
    </message>
    <message>
        <source>Tokenizer</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>分词器</translation>
    </message>
    <message>
        <source>Between tokens</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>词元之间</translation>
    </message>
    <message>
        <source>Overlapping</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>重叠</translation>
    </message>
    <message>
        <source>Goes along</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>一并导出</translation>
    </message>
    <message>
        <source>Unfinished articles</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>未完成的文章</translation>
    </message>
    <message>
        <source>Rejected candidates</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>被拒绝的候选</translation>
    </message>
    <message>
        <source>There is something already: an earlier export is replaced, anything else is refused.</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>该处已有内容：早先的导出会被替换，其他一律拒绝。</translation>
    </message>
    <message>
        <source>Where is it written?</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>写到哪里？</translation>
    </message>
    <message>
        <source>Nothing would be left to train on.</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>没有剩下可供训练的内容。</translation>
    </message>
    <message>
        <source>Give train a share above 0.</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>请给 train 大于 0 的份额。</translation>
    </message>
    <message>
        <source>Export a training set</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>导出训练集</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>取消</translation>
    </message>
    <message>
        <source>its sheet “{sheet}” is broken after row {number} ({reason})</source>
        <extracomment>annotator/formats/xlsx_in.py</extracomment>
        <translation>其工作表“{sheet}”在第 {number} 行之后损坏（{reason}）</translation>
    </message>
    <message>
        <source>There are: {names}; spacy:NAME for a spaCy package or folder, and list:FILE for match patterns.</source>
        <extracomment>annotator/suggest/catalogue.py</extracomment>
        <translation>现有：{names}；spacy:NAME 指 spaCy 包或文件夹，list:FILE 指匹配模式。</translation>
    </message>
    <message>
        <source>What labels of annotated files became in any project, as JSON; what the project remembers goes first.</source>
        <extracomment>annotator/workflow/settings.py</extracomment>
        <translation>带标注的文件中的标签在任一项目中变成了什么（JSON）；以本项目记住的为先。</translation>
    </message>
    <message>
        <source>candidate</source>
        <extracomment>annotator/ui/canvas/tags.py</extracomment>
        <translation>候选</translation>
    </message>
    <message>
        <source>confirmed</source>
        <extracomment>annotator/ui/canvas/tags.py</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>annotator/ui/canvas/tags.py</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Backups of “{named}”</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>“{named}”的备份</translation>
    </message>
    <message>
        <source>Backups of all projects</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>所有项目的备份</translation>
    </message>
    <message>
        <source>There is none yet. A backup is a whole project of its own in another folder: one is made when a project that changed is closed, and at any time with “Back up now”.</source>
        <extracomment>annotator/ui/dialogs/backups_dialog.py</extracomment>
        <translation>还没有备份。备份是另一文件夹中的完整项目：关闭有更改的项目时会创建，也可随时用“立即备份”。</translation>
    </message>
    <message>
        <source>Back</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>Check</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>导出</translation>
    </message>
    <message>
        <source>{done} of {rows} articles are finished. {going} would go out, with {spans} spans.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>{rows} 篇文章中已完成 {done} 篇。将导出 {going} 篇，含 {spans} 个片段。</translation>
    </message>
    <message>
        <source>Checking what can go out</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>正在检查可导出的内容</translation>
    </message>
    <message>
        <source>Nothing is written while there are {told}.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>只要有{told}，就不写入任何内容。</translation>
    </message>
    <message>
        <source>Writing and proving the set</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>正在写入并验证训练集</translation>
    </message>
    <message>
        <source>Exporting</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>{articles} articles went to {target}.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>{articles} 篇文章已写入 {target}。</translation>
    </message>
    <message>
        <source>It was stopped; nothing was written.</source>
        <extracomment>annotator/ui/dialogs/export_dialog.py</extracomment>
        <translation>已停止；没有写入任何内容。</translation>
    </message>
    <message>
        <source>Progress</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>进度</translation>
    </message>
    <message>
        <source>Waiting for its turn …</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>正在等待轮到……</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <source>Spans of each label in each split</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>各标签在各部分中的片段</translation>
    </message>
    <message>
        <source>To train on it, in a terminal where spaCy is installed:</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>用它训练，请在装有 spaCy 的终端中运行：</translation>
    </message>
    <message>
        <source>Command to train</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>训练命令</translation>
    </message>
    <message>
        <source>Copy</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>复制</translation>
    </message>
    <message>
        <source>{articles} of {articles_in} articles went out, and read back the same.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>{articles_in} 篇文章中导出了 {articles} 篇，回读一致。</translation>
    </message>
    <message>
        <source>+ {behind} left out by choice</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>+ {behind} 按选择略去</translation>
    </message>
    <message>
        <source>Spans: {spans_in} in = {spans_out} out + {listed} listed{waiting}.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>片段：输入 {spans_in} = 输出 {spans_out} + 列出 {listed}{waiting}。</translation>
    </message>
    <message>
        <source>{changed} went out in another shape.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>{changed} 个以另一种形式导出。</translation>
    </message>
    <message>
        <source>Relations: {relations_in} in, {relations_out} out.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>关系：输入 {relations_in}，输出 {relations_out}。</translation>
    </message>
    <message>
        <source>The command is on the clipboard.</source>
        <extracomment>annotator/ui/dialogs/export_result.py</extracomment>
        <translation>命令已在剪贴板上。</translation>
    </message>
    <message>
        <source>cuts through a token</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>切断了词元</translation>
    </message>
    <message>
        <source>white space at its edge</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>边缘有空白</translation>
    </message>
    <message>
        <source>overlaps another</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>与另一个重叠</translation>
    </message>
    <message>
        <source>there twice</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Snap out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>向外对齐</translation>
    </message>
    <message>
        <source>Snap in</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>向内对齐</translation>
    </message>
    <message>
        <source>As it stands</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>按原样</translation>
    </message>
    <message>
        <source>Move to doc.spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>移到 doc.spans</translation>
    </message>
    <message>
        <source>Leave out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>略去</translation>
    </message>
    <message>
        <source>keep</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>The longest goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>导出最长的</translation>
    </message>
    <message>
        <source>give way to the longest</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>让位于最长的</translation>
    </message>
    <message>
        <source>The first goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>导出第一个</translation>
    </message>
    <message>
        <source>give way to the first</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>让位于第一个</translation>
    </message>
    <message>
        <source>The shortest goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>导出最短的</translation>
    </message>
    <message>
        <source>give way to the shortest</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>让位于最短的</translation>
    </message>
    <message>
        <source>None of them goes out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>都不导出</translation>
    </message>
    <message>
        <source>are left out, all of them</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>全部略去</translation>
    </message>
    <message>
        <source>as the format does by itself</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>按格式自身的做法</translation>
    </message>
    <message>
        <source>move them out to whole tokens</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>向外移到完整词元</translation>
    </message>
    <message>
        <source>move them in to whole tokens</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>向内移到完整词元</translation>
    </message>
    <message>
        <source>keep them where the format can</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>格式允许时保留</translation>
    </message>
    <message>
        <source>leave them out and list them</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>略去并列出</translation>
    </message>
    <message>
        <source>write nothing while there are any</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>只要存在就不写入</translation>
    </message>
    <message>
        <source>sources and dates</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>来源和日期</translation>
    </message>
    <message>
        <source>values</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>notes</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>relations</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>关系</translation>
    </message>
    <message>
        <source>open candidates</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>待定候选</translation>
    </message>
    <message>
        <source>rejected ones</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>被拒绝的</translation>
    </message>
    <message>
        <source>titles, sources and dates</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>标题、来源和日期</translation>
    </message>
    <message>
        <source>overlapping spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>重叠的片段</translation>
    </message>
    <message>
        <source>relations between spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>片段之间的关系</translation>
    </message>
    <message>
        <source>which text nobody judged</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>哪些文本无人判断</translation>
    </message>
    <message>
        <source>Keeps texts and labelled spans, {names}.</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>保留文本和带标签的片段，以及{names}。</translation>
    </message>
    <message>
        <source>Keeps texts and labelled spans{names}.</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>保留文本和带标签的片段{names}。</translation>
    </message>
    <message>
        <source>It has no place for {names}.</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>无法容纳{names}。</translation>
    </message>
    <message>
        <source>goes out as “{text}”</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>导出为“{text}”</translation>
    </message>
    <message>
        <source>goes to doc.spans</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>进入 doc.spans</translation>
    </message>
    <message>
        <source>goes out as it stands</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>按原样导出</translation>
    </message>
    <message>
        <source>is left out</source>
        <extracomment>annotator/ui/dialogs/export_words.py</extracomment>
        <translation>被略去</translation>
    </message>
    <message>
        <source>The same for all</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>对全部同样处理</translation>
    </message>
    <message>
        <source>Accept</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>“{surface}” is {name}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>“{surface}”是 {name}</translation>
    </message>
    <message>
        <source>“{surface}” is not {name}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>“{surface}”不是 {name}</translation>
    </message>
    <message>
        <source>is</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>is not</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>不是</translation>
    </message>
    <message>
        <source>{verb} those &amp;here</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{verb}本文的(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Step through</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>逐个处理(&amp;S)</translation>
    </message>
    <message>
        <source>Only &amp;this</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>只此一个(&amp;T)</translation>
    </message>
    <message>
        <source>{count_here} more here; counting in the other articles …</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>本文还有 {count_here} 处；正在其他文章中计数……</translation>
    </message>
    <message>
        <source>{here} more here</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>本文还有 {here} 处</translation>
    </message>
    <message>
        <source>, {elsewhere} in {other_articles}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>，{other_articles}中有 {elsewhere} 处</translation>
    </message>
    <message>
        <source>{number} other article</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>另外 {number} 篇文章</translation>
    </message>
    <message>
        <source>{number} other articles</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>另外 {number} 篇文章</translation>
    </message>
    <message>
        <source>There is no more of it to judge, here or elsewhere.</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>无论此处还是别处，都没有更多要判断的了。</translation>
    </message>
    <message>
        <source>{verb} &amp;all {everything}</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{verb}全部 {everything} 处(&amp;A)</translation>
    </message>
    <message>
        <source>{verb} &amp;it</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{verb}此处(&amp;I)</translation>
    </message>
    <message>
        <source>{verb}ing all of the same</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>正在{verb}全部相同项</translation>
    </message>
    <message>
        <source>Accepted</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Rejected</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>{done}: {candidates}. Ctrl+Z takes all of it back.</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{done}：{candidates}。Ctrl+Z 全部撤回。</translation>
    </message>
    <message>
        <source>To judge</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>待判断</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Value</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>值</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>单位</translation>
    </message>
    <message>
        <source>Readings</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>读法</translation>
    </message>
    <message>
        <source>Links</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>关联</translation>
    </message>
    <message>
        <source>{others} more</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>另有 {others} 个</translation>
    </message>
    <message>
        <source>Figures of the article</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>文章的数值</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: a word, a unit, a kind …</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>筛选：词、单位、种类……</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>What is shown, for a spreadsheet</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>所显示的内容，供电子表格使用</translation>
    </message>
    <message>
        <source>{figures}, {waiting} to judge</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{figures}，{waiting} 个待判断</translation>
    </message>
    <message>
        <source>{figures}, all judged</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{figures}，已全部判断</translation>
    </message>
    <message>
        <source>{number} figure</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{number} 个数值</translation>
    </message>
    <message>
        <source>{number} figures</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{number} 个数值</translation>
    </message>
    <message>
        <source>{waiting} to judge</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{waiting} 个待判断</translation>
    </message>
    <message>
        <source>No article is open</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>没有打开的文章</translation>
    </message>
    <message>
        <source>Choose one from the list in the window.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>请从窗口的列表中选择一篇。</translation>
    </message>
    <message>
        <source>Ask for candidates, or select a number in the text and press the key of a label for figures.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>请请求提出候选，或在文中选择一个数字并按数值标签的键。</translation>
    </message>
    <message>
        <source>This article has no figures yet</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>本文还没有数值</translation>
    </message>
    <message>
        <source>No figure matches</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>没有匹配的数值</translation>
    </message>
    <message>
        <source>Shorten what you filter by, or clear it.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>请缩短或清除筛选条件。</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>导出数值</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv)</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>电子表格 CSV (*.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>{figures} went to {place}.</source>
        <extracomment>annotator/ui/dialogs/figures_dialog.py</extracomment>
        <translation>{figures}已写入 {place}。</translation>
    </message>
    <message>
        <source>Checking what goes out</source>
        <extracomment>annotator/ui/dialogs/gate_check.py</extracomment>
        <translation>正在检查要导出的内容</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>原因</translation>
    </message>
    <message>
        <source>So it</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>因此</translation>
    </message>
    <message>
        <source>Spans that cannot go out as they stand</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>无法原样导出的片段</translation>
    </message>
    <message>
        <source>Select all of this kind  K</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>选择所有此类  K</translation>
    </message>
    <message>
        <source>Move the span itself  A</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>移动片段本身  A</translation>
    </message>
    <message>
        <source>Moves it in the project, where it can be undone.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>在项目中移动它，可以撤销。</translation>
    </message>
    <message>
        <source>What the format has no place for</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>该格式无法容纳的内容</translation>
    </message>
    <message>
        <source>It does not keep</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>不保留</translation>
    </message>
    <message>
        <source>In articles</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>涉及文章</translation>
    </message>
    <message>
        <source>+ {behind} in unfinished articles</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>+ {behind} 在未完成的文章中</translation>
    </message>
    <message>
        <source>Spans between tokens</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>词元之间的片段</translation>
    </message>
    <message>
        <source>Spans that overlap</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>重叠的片段</translation>
    </message>
    <message>
        <source>Preset</source>
        <extracomment>annotator/ui/dialogs/export_choices.py</extracomment>
        <translation>预设</translation>
    </message>
    <message>
        <source>Spans: {all} in = {out} out + {listed} listed{behind}</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>片段：输入 {all} = 输出 {out} + 列出 {listed}{behind}</translation>
    </message>
    <message>
        <source>Out in another shape: {moved}.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>以另一种形式导出：{moved}。</translation>
    </message>
    <message>
        <source>{moved}A fix changes this export only, the spans stay as they are.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>{moved}修正只影响本次导出，片段保持原样。</translation>
    </message>
    <message>
        <source>Every span can go out as it stands.{lost}</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>每个片段都可原样导出。{lost}</translation>
    </message>
    <message>
        <source>Undo: {decision}</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>撤销：{decision}</translation>
    </message>
    <message>
        <source>Redo: {decision}</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>重做：{decision}</translation>
    </message>
    <message>
        <source>a provider</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Key presses</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>按键次数</translation>
    </message>
    <message>
        <source>History of the project</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>项目历史</translation>
    </message>
    <message>
        <source>Decisions, the newest first</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>决定，最新的在前</translation>
    </message>
    <message>
        <source>Only the open article</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>仅打开的文章</translation>
    </message>
    <message>
        <source>Reading …</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>{decisions} decision about what is there now</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>关于现有内容的 {decisions} 个决定</translation>
    </message>
    <message>
        <source>{decisions} decisions about what is there now</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>关于现有内容的 {decisions} 个决定</translation>
    </message>
    <message>
        <source>as each file says, else guessed</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>按各文件所述，否则猜测</translation>
    </message>
    <message>
        <source>Columns of the tables</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>Column of the {lower}</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>{lower}列</translation>
    </message>
    <message>
        <source>“{own}”, by its name</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>“{own}”，按其名称</translation>
    </message>
    <message>
        <source>none of them</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Import articles</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>Files to import</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>要导入的文件</translation>
    </message>
    <message>
        <source>Propose candidates in them</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>在其中提出候选</translation>
    </message>
    <message>
        <source>Add files…</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Delete. The files stay where they are.</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>Delete。文件留在原处。</translation>
    </message>
    <message>
        <source>Choose the encoding…</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>选择编码…</translation>
    </message>
    <message>
        <source>Choose articles</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>选择文章</translation>
    </message>
    <message>
        <source>Articles ({endings})</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>文章 ({endings})</translation>
    </message>
    <message>
        <source>Choose a folder with articles</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>选择含有文章的文件夹</translation>
    </message>
    <message>
        <source>{refused} cannot be read</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{refused} 个无法读取</translation>
    </message>
    <message>
        <source>{asked} with an encoding in doubt</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>{asked} 个编码存疑</translation>
    </message>
    <message>
        <source>looking for files …</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>正在查找文件……</translation>
    </message>
    <message>
        <source>Import {count} file</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>导入 {count} 个文件</translation>
    </message>
    <message>
        <source>Import {count} files</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>导入 {count} 个文件</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>annotator/ui/dialogs/import_dialog.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>Their label</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>对方的标签</translation>
    </message>
    <message>
        <source>Labels of the files, and what they become</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>文件中的标签及其对应</translation>
    </message>
    <message>
        <source>What the chosen label becomes</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>所选标签对应成什么</translation>
    </message>
    <message>
        <source>How the offsets of the files count</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>文件的偏移如何计数</translation>
    </message>
    <message>
        <source>How the spans come in</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>片段以何种方式导入</translation>
    </message>
    <message>
        <source>as decisions</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>作为决定</translation>
    </message>
    <message>
        <source>as candidates to judge</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>作为待判断的候选</translation>
    </message>
    <message>
        <source>you</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>你</translation>
    </message>
    <message>
        <source>Whose decisions they are</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>这些是谁的决定</translation>
    </message>
    <message>
        <source>Becomes</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>变为</translation>
    </message>
    <message>
        <source>Spans come in</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>片段导入为</translation>
    </message>
    <message>
        <source>Decisions of</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>决定者</translation>
    </message>
    <message>
        <source>Offsets</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>偏移</translation>
    </message>
    <message>
        <source>{spans} spans are marked in {files} file</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{files} 个文件中标注了 {spans} 个片段</translation>
    </message>
    <message>
        <source>{spans} spans are marked in {files} files</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{files} 个文件中标注了 {spans} 个片段</translation>
    </message>
    <message>
        <source>as the format has them</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>按格式所定</translation>
    </message>
    <message>
        <source>{offered}: all of them fit</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{offered}：全部吻合</translation>
    </message>
    <message>
        <source>a new label {name}</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>新标签 {name}</translation>
    </message>
    <message>
        <source>nothing: leave its spans out</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>无：略去其片段</translation>
    </message>
    <message>
        <source>left out</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>略去</translation>
    </message>
    <message>
        <source>{ours} (new)</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>{ours}（新）</translation>
    </message>
    <message>
        <source>not readable</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>In which encoding is it?</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>它是什么编码？</translation>
    </message>
    <message>
        <source>Nothing can be read from it.</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>无法从中读取任何内容。</translation>
    </message>
    <message>
        <source>The first one</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>第一篇</translation>
    </message>
    <message>
        <source>Beginning of the first article</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>第一篇文章的开头</translation>
    </message>
    <message>
        <source>Choose a file to see how it would come in.</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>选择一个文件，查看导入后的样子。</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>正在查看文件……</translation>
    </message>
    <message>
        <source>… and {more} more among the first ones.</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>……以及前面几项中的另外 {more} 个。</translation>
    </message>
    <message>
        <source>{sentence} Below is how it begins in {guess}.</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>{sentence} 下面是按 {guess} 显示的开头。</translation>
    </message>
    <message>
        <source>no date</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>无日期</translation>
    </message>
    <message>
        <source>by {author}</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>作者 {author}</translation>
    </message>
    <message>
        <source>language unknown</source>
        <extracomment>annotator/ui/dialogs/import_preview.py</extracomment>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>What came in</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>导入结果</translation>
    </message>
    <message>
        <source>Problems of the import</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>导入的问题</translation>
    </message>
    <message>
        <source>{files} file read. Articles in: {stored} = {stored_2} stored</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>已读取 {files} 个文件。文章：{stored} = 已存储 {stored_2}</translation>
    </message>
    <message>
        <source>{files} files read. Articles in: {stored} = {stored_2} stored</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>已读取 {files} 个文件。文章：{stored} = 已存储 {stored_2}</translation>
    </message>
    <message>
        <source>+ {merged} that were there and got what is marked</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>+ 已有并补充标注 {merged}</translation>
    </message>
    <message>
        <source>+ {refused} that did not come in.</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>+ 未导入 {refused}。</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>复制列表</translation>
    </message>
    <message>
        <source>Choose the encoding of {questions}…</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>为 {questions} 个选择编码…</translation>
    </message>
    <message>
        <source>Importing “{first}”</source>
        <extracomment>annotator/ui/dialogs/importing.py</extracomment>
        <translation>正在导入“{first}”</translation>
    </message>
    <message>
        <source>Importing {count} files</source>
        <extracomment>annotator/ui/dialogs/importing.py</extracomment>
        <translation>正在导入 {count} 个文件</translation>
    </message>
    <message>
        <source>press the keys here</source>
        <extracomment>annotator/ui/dialogs/key_catch.py</extracomment>
        <translation>请在此按键</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>annotator/ui/dialogs/key_field.py</extracomment>
        <translation>无</translation>
    </message>
    <message>
        <source>Filter by words or keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>按词或按键筛选</translation>
    </message>
    <message>
        <source>Filter the actions</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>筛选操作</translation>
    </message>
    <message>
        <source>in the text</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>在文中</translation>
    </message>
    <message>
        <source>everywhere</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>changed</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Other keys for the action</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>该操作的其他按键</translation>
    </message>
    <message>
        <source>Use these keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>使用这些键</translation>
    </message>
    <message>
        <source>Use them as well</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>同时使用</translation>
    </message>
    <message>
        <source>No keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Set back</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>还原</translation>
    </message>
    <message>
        <source>Set all keys back</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>还原所有按键</translation>
    </message>
    <message>
        <source>These keys do something else already: {owners}.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>这些键已有其他用途：{owners}。</translation>
    </message>
    <message>
        <source>These keys are free.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>这些键可用。</translation>
    </message>
    <message>
        <source>Choose an action, go to the field below and press the keys that it shall have.</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>选择一个操作，转到下方字段并按下想要的键。</translation>
    </message>
    <message>
        <source>{names} labels</source>
        <extracomment>annotator/ui/dialogs/label_choice.py</extracomment>
        <translation>{names} 个标签</translation>
    </message>
    <message>
        <source>Entity: a name</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>实体：名称</translation>
    </message>
    <message>
        <source>Figure: it carries a value</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>数值：带有值</translation>
    </message>
    <message>
        <source>Name, as it is exported</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>导出时的名称</translation>
    </message>
    <message>
        <source>Title, as people read it</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>供人阅读的标题</translation>
    </message>
    <message>
        <source>Key that gives this label</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>给出此标签的键</translation>
    </message>
    <message>
        <source>Guideline, in Markdown</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>指南，Markdown 格式</translation>
    </message>
    <message>
        <source>What belongs under this label, where its boundary is, and what does not.</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>什么属于此标签，边界在哪里，什么不属于。</translation>
    </message>
    <message>
        <source>Guideline</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>指南</translation>
    </message>
    <message>
        <source>As it reads</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>阅读效果</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>名称</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>标题</translation>
    </message>
    <message>
        <source>Kind</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>种类</translation>
    </message>
    <message>
        <source>Key</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>Colour</source>
        <extracomment>annotator/ui/dialogs/label_form.py</extracomment>
        <translation>颜色</translation>
    </message>
    <message>
        <source>So they</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>因此</translation>
    </message>
    <message>
        <source>What becomes of the chosen loss</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>所选损失如何处理</translation>
    </message>
    <message>
        <source>Go to the next place  ⏎</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>转到下一处  ⏎</translation>
    </message>
    <message>
        <source>stop the export</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>停止导出</translation>
    </message>
    <message>
        <source>become others of the same length</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>变为等长的其他字符</translation>
    </message>
    <message>
        <source>go out without it</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>导出时不含它</translation>
    </message>
    <message>
        <source>are left out</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>被略去</translation>
    </message>
    <message>
        <source>Write nothing while there is any</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>只要存在就不写入</translation>
    </message>
    <message>
        <source>write others of the same length</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>写为等长的其他字符</translation>
    </message>
    <message>
        <source>go out without the white space</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>去掉空白后导出</translation>
    </message>
    <message>
        <source>leave it out</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>略去</translation>
    </message>
    <message>
        <source>Measure a pipeline</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>衡量管线</translation>
    </message>
    <message>
        <source>Who is measured</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>衡量对象</translation>
    </message>
    <message>
        <source>Pipeline {removeprefix}</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>管线 {removeprefix}</translation>
    </message>
    <message>
        <source>Another spaCy pipeline</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>另一个 spaCy 管线</translation>
    </message>
    <message>
        <source>Also on articles that it was trained on</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>也包括训练它所用的文章</translation>
    </message>
    <message>
        <source>It is asked about the articles that you finished, as it would be for candidates, and compared with your spans. Nothing in the project is changed.</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>会像请求候选那样就你完成的文章询问它，并与你的片段比较。项目不会有任何更改。</translation>
    </message>
    <message>
        <source>Measure another</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>衡量另一个</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Spans do not overlap.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>片段不重叠。</translation>
    </message>
    <message>
        <source>Spans may lie inside one another.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>片段可以嵌套。</translation>
    </message>
    <message>
        <source>Spans may overlap.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>片段可以重叠。</translation>
    </message>
    <message>
        <source>New project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>My articles</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>我的文章</translation>
    </message>
    <message>
        <source>Name of the project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>项目名称</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>项目文件夹</translation>
    </message>
    <message>
        <source>Label sets to begin with</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>初始标签集</translation>
    </message>
    <message>
        <source>Labels of the chosen set</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>所选标签集的标签</translation>
    </message>
    <message>
        <source>Folder</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Labels to begin with; they can be changed at any time.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>初始标签；随时可以更改。</translation>
    </message>
    <message>
        <source>Labels from a file…</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>从文件取标签…</translation>
    </message>
    <message>
        <source>Labels from a file</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>从文件取标签</translation>
    </message>
    <message>
        <source>Label sets (*.toml)</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>标签集 (*.toml)</translation>
    </message>
    <message>
        <source>“{name}” is there already. Choose another name.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>“{name}”已存在。请另选名称。</translation>
    </message>
    <message>
        <source>The folder {parent} cannot be made ({strerror}).</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>无法创建文件夹 {parent}（{strerror}）。</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <extracomment>annotator/ui/dialogs/new_project.py</extracomment>
        <translation>请另选一个。</translation>
    </message>
    <message>
        <source>Text of the article</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>文章的文本</translation>
    </message>
    <message>
        <source>The text of the article</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>文章的文本</translation>
    </message>
    <message>
        <source>as the text says, else guessed</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>按文本所示，否则猜测</translation>
    </message>
    <message>
        <source>Add the article</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>添加文章</translation>
    </message>
    <message>
        <source>{text} characters</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>{text} 个字符</translation>
    </message>
    <message>
        <source>The text is the same as that of “{title}”.</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>文本与“{title}”的相同。</translation>
    </message>
    <message>
        <source>It is in the project already.</source>
        <extracomment>annotator/ui/dialogs/paste_dialog.py</extracomment>
        <translation>它已在项目中。</translation>
    </message>
    <message>
        <source>“{strip}” names a home folder that there is not.</source>
        <extracomment>annotator/ui/dialogs/paths.py</extracomment>
        <translation>“{strip}”指向不存在的主文件夹。</translation>
    </message>
    <message>
        <source>No place to write to is named.</source>
        <extracomment>annotator/ui/dialogs/paths.py</extracomment>
        <translation>没有指定写入位置。</translation>
    </message>
    <message>
        <source>Name a folder or a file.</source>
        <extracomment>annotator/ui/dialogs/paths.py</extracomment>
        <translation>请指定文件夹或文件。</translation>
    </message>
    <message>
        <source>none; or an installed package or a folder</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>无；或已安装的包或文件夹</translation>
    </message>
    <message>
        <source>spaCy pipeline: package or folder</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>spaCy 管线：包或文件夹</translation>
    </message>
    <message>
        <source>I know where this pipeline comes from: load it, now and whenever its files are the same</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>我知道此管线的来源：现在加载，且文件不变时都加载</translation>
    </message>
    <message>
        <source>What its labels mean here</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>其标签在此的含义</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Choose the folder of a spaCy pipeline</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>选择 spaCy 管线的文件夹</translation>
    </message>
    <message>
        <source>Looking at the pipeline …</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>正在查看管线……</translation>
    </message>
    <message>
        <source>{card}, language “{lang}”. It lies in {folder}.
SHA-256 {sha256}</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>{card}，语言“{lang}”。位于 {folder}。
SHA-256 {sha256}</translation>
    </message>
    <message>
        <source>What {theirs} means</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>{theirs} 的含义</translation>
    </message>
    <message>
        <source>{found}, by its name</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>{found}，按其名称</translation>
    </message>
    <message>
        <source>left out: no label is like it</source>
        <extracomment>annotator/ui/dialogs/pipeline_field.py</extracomment>
        <translation>略去：没有类似的标签</translation>
    </message>
    <message>
        <source>Save as…</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Keeps these choices under a name for this project.</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>以名称为本项目保存这些选择。</translation>
    </message>
    <message>
        <source>none: the choices below</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>无：使用下面的选择</translation>
    </message>
    <message>
        <source>Save the choices</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>保存选择</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>Delete the preset “{name}”?</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>删除预设“{name}”吗？</translation>
    </message>
    <message>
        <source>Keep it</source>
        <extracomment>annotator/ui/dialogs/preset_bar.py</extracomment>
        <translation>保留</translation>
    </message>
    <message>
        <source>Right: of the judged candidates, the share that was accepted as proposed. Found: of all marks, the share that it proposed first, as it is.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>正确：已判断的候选中按原样接受的比例。找到：所有标记中由它首先按原样提出的比例。</translation>
    </message>
    <message>
        <source>Reading what was decided …</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>正在读取决定……</translation>
    </message>
    <message>
        <source>Accepts from</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>接受起点</translation>
    </message>
    <message>
        <source>Quality by label</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>按标签的质量</translation>
    </message>
    <message>
        <source>Quality by provider</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>按提供方的质量</translation>
    </message>
    <message>
        <source>“Article done” accepts it from a score of its own on:</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>“文章完成”从单独的分数起接受它：</translation>
    </message>
    <message>
        <source>Threshold of this provider</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>此提供方的阈值</translation>
    </message>
    <message>
        <source>Learn and measure now</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>立即学习并衡量</translation>
    </message>
    <message>
        <source>How good candidates are</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>候选的质量如何</translation>
    </message>
    <message>
        <source>Read again</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Finish an article (Ctrl+Enter): what became of its candidates is told here.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>请完成一篇文章（Ctrl+Enter）：此处会显示其候选的结果。</translation>
    </message>
    <message>
        <source>{saved} of the marks needed no correction.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{saved} 的标记无需更正。</translation>
    </message>
    <message>
        <source>The last {decisions}, in {finished_articles}; {marks} nobody had proposed.{saved}</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>最近{decisions}，涉及{finished_articles}；{marks}无人提出过。{saved}</translation>
    </message>
    <message>
        <source>{number} decision</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} 个决定</translation>
    </message>
    <message>
        <source>{number} decisions</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} 个决定</translation>
    </message>
    <message>
        <source>“{forecast}” will probably take {acts} corrections: about {corrections} of its {pending_candidates}, and {missing} to be added.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>“{forecast}”大约需要 {acts} 次更正：{pending_candidates}中约 {corrections} 个，另需添加 {missing} 个。</translation>
    </message>
    <message>
        <source>{number} pending candidate</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} 个待定候选</translation>
    </message>
    <message>
        <source>{number} pending candidates</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>{number} 个待定候选</translation>
    </message>
    <message>
        <source>– in use</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>– 使用中</translation>
    </message>
    <message>
        <source>F on the last {sentences}: {scores}</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>在最后{sentences}上的 F：{scores}</translation>
    </message>
    <message>
        <source>too little to be tried on</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>太少，无法试验</translation>
    </message>
    <message>
        <source>Version {number}{state}: {sentences}; {told}.</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>版本 {number}{state}：{sentences}；{told}。</translation>
    </message>
    <message>
        <source>F by the number of sentences that it learned from, the last fifth held out:</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>按学习所用句子数的 F，保留最后五分之一：</translation>
    </message>
    <message>
        <source>(its own)</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>（单独）</translation>
    </message>
    <message>
        <source>proposes</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>提出候选</translation>
    </message>
    <message>
        <source>without it</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>没有它</translation>
    </message>
    <message>
        <source>by itself</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>单独</translation>
    </message>
    <message>
        <source>Key that chooses this relation</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>选择此关系的键</translation>
    </message>
    <message>
        <source>It says the same from both ends</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>从两端看含义相同</translation>
    </message>
    <message>
        <source>What this relation says, from what to what it goes, and when it is not made.</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>此关系的含义，从何到何，以及何时不建立。</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>annotator/ui/dialogs/details_dialog.py</extracomment>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>annotator/ui/dialogs/relation_form.py</extracomment>
        <translation>到</translation>
    </message>
    <message>
        <source>{label} (retired)</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>{label}（已停用）</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>添加关系</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Drop it</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Retire it</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>停用</translation>
    </message>
    <message>
        <source>Add a label</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Save the labels</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>保存标签</translation>
    </message>
    <message>
        <source>Counting spans</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>正在统计片段</translation>
    </message>
    <message>
        <source>Labels</source>
        <extracomment>annotator/ui/dialogs/label_page.py</extracomment>
        <translation>标签</translation>
    </message>
    <message>
        <source>Relations</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>关系</translation>
    </message>
    <message>
        <source>Take labels from a file…</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>从文件取标签…</translation>
    </message>
    <message>
        <source>Write them to a file…</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>写入文件…</translation>
    </message>
    <message>
        <source>A retired label keeps its spans and is no longer offered. Nothing is ever deleted.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>停用的标签保留其片段，但不再提供。不会删除任何内容。</translation>
    </message>
    <message>
        <source>Take labels from a file</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>从文件取标签</translation>
    </message>
    <message>
        <source>“{path}” cannot be read ({strerror}).</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>无法读取“{path}”（{strerror}）。</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 text.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>“{path}”不是 UTF-8 文本。</translation>
    </message>
    <message>
        <source>From “{path}”: {new} new, {changed} changed. Save to keep them.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>来自“{path}”：{new} 个新增，{changed} 个更改。保存后生效。</translation>
    </message>
    <message>
        <source>Write the labels to a file</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>把标签写入文件</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({strerror}).</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>无法写入“{path}”（{strerror}）。</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>已写入 {path}。</translation>
    </message>
    <message>
        <source>The labels are saved. Ctrl+Z takes it back.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>标签已保存。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>The labels were changed, and the changes are not saved.</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>标签已更改，但尚未保存。</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <extracomment>annotator/ui/dialogs/schema_dialog.py</extracomment>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>sea green</source>
        <extracomment>annotator/ui/dialogs/schema_draft.py</extracomment>
        <translation>海绿</translation>
    </message>
    <message>
        <source>Curve of the scores</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>分数曲线</translation>
    </message>
    <message>
        <source>Best F {f} at step {step}</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>最佳 F {f}，第 {step} 步</translation>
    </message>
    <message>
        <source>No score yet</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>尚无分数</translation>
    </message>
    <message>
        <source>step 0</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>第 0 步</translation>
    </message>
    <message>
        <source>step {last}</source>
        <extracomment>annotator/ui/dialogs/score_curve.py</extracomment>
        <translation>第 {last} 步</translation>
    </message>
    <message>
        <source>works</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>正常</translation>
    </message>
    <message>
        <source>does not work</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>不正常</translation>
    </message>
    <message>
        <source>What was found</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>结果</translation>
    </message>
    <message>
        <source>What was tried</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>试验内容</translation>
    </message>
    <message>
        <source>Trying everything on the sample. Your project is not touched.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>正在用示例试验一切。你的项目不受影响。</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>复制各行</translation>
    </message>
    <message>
        <source>These parts do not work: {broken}. Copy the lines when you report it.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>这些部分不正常：{broken}。报告时请复制各行。</translation>
    </message>
    <message>
        <source>Everything works.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>The self test ended without a word: this installation is damaged, install it again.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>自检没有任何输出就结束了：此安装已损坏，请重新安装。</translation>
    </message>
    <message>
        <source>Close</source>
        <extracomment>annotator/ui/dialogs/about_dialog.py</extracomment>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The self test could not be started: {errorstring}</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>无法启动自检：{errorstring}</translation>
    </message>
    <message>
        <source>The lines are on the clipboard.</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>各行已在剪贴板上。</translation>
    </message>
    <message>
        <source>accept them</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>接受它们</translation>
    </message>
    <message>
        <source>only stop at them</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>只停在那里</translation>
    </message>
    <message>
        <source>as the system</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>high contrast</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>focused one only</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>仅焦点片段</translation>
    </message>
    <message>
        <source>General</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>常规</translation>
    </message>
    <message>
        <source>Keys</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>按键</translation>
    </message>
    <message>
        <source>{verb} &amp;all</source>
        <extracomment>annotator/ui/dialogs/family_dialog.py</extracomment>
        <translation>{verb}全部(&amp;A)</translation>
    </message>
    <message>
        <source>A click on a place below goes there.</source>
        <extracomment>annotator/ui/dialogs/gate_page.py</extracomment>
        <translation>点击下方某处即可转到。</translation>
    </message>
    <message>
        <source>When</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>谁</translation>
    </message>
    <message>
        <source>Changed</source>
        <extracomment>annotator/ui/dialogs/history_dialog.py</extracomment>
        <translation>更改数</translation>
    </message>
    <message>
        <source>English</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>英语</translation>
    </message>
    <message>
        <source>German</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>德语</translation>
    </message>
    <message>
        <source>French</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>法语</translation>
    </message>
    <message>
        <source>Spanish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>西班牙语</translation>
    </message>
    <message>
        <source>Italian</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>意大利语</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <source>Dutch</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>荷兰语</translation>
    </message>
    <message>
        <source>Polish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>波兰语</translation>
    </message>
    <message>
        <source>Swedish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>瑞典语</translation>
    </message>
    <message>
        <source>Danish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>丹麦语</translation>
    </message>
    <message>
        <source>Russian</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>俄语</translation>
    </message>
    <message>
        <source>Turkish</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>土耳其语</translation>
    </message>
    <message>
        <source>Arabic</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <source>Chinese</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>中文</translation>
    </message>
    <message>
        <source>Japanese</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>日语</translation>
    </message>
    <message>
        <source>Korean</source>
        <extracomment>annotator/ui/dialogs/import_choices.py</extracomment>
        <translation>韩语</translation>
    </message>
    <message>
        <source>Delete</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>删除</translation>
    </message>
    <message>
        <source>What does not fit as the format has it is left out.</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>与格式不符的内容会被略去。</translation>
    </message>
    <message>
        <source>Read them as {offered}</source>
        <extracomment>annotator/ui/dialogs/import_marks.py</extracomment>
        <translation>按 {offered} 读取</translation>
    </message>
    <message>
        <source>Encoding</source>
        <extracomment>annotator/ui/dialogs/import_model.py</extracomment>
        <translation>编码</translation>
    </message>
    <message>
        <source>refused</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>被拒</translation>
    </message>
    <message>
        <source>Where</source>
        <extracomment>annotator/ui/dialogs/import_report.py</extracomment>
        <translation>位置</translation>
    </message>
    <message>
        <source>Action</source>
        <extracomment>annotator/ui/dialogs/keys_page.py</extracomment>
        <translation>操作</translation>
    </message>
    <message>
        <source>Each of them</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>每一处</translation>
    </message>
    <message>
        <source>the whole article</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>整篇文章</translation>
    </message>
    <message>
        <source>Where the chosen loss is</source>
        <extracomment>annotator/ui/dialogs/loss_panel.py</extracomment>
        <translation>所选损失的位置</translation>
    </message>
    <message>
        <source>Measure</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>衡量</translation>
    </message>
    <message>
        <source>Measuring</source>
        <extracomment>annotator/ui/dialogs/measure_dialog.py</extracomment>
        <translation>正在衡量</translation>
    </message>
    <message>
        <source>Quality</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>质量</translation>
    </message>
    <message>
        <source>Corrected</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>已修正</translation>
    </message>
    <message>
        <source>Provider</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Providers</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>提供方</translation>
    </message>
    <message>
        <source>Learning</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>学习</translation>
    </message>
    <message>
        <source>together</source>
        <extracomment>annotator/ui/dialogs/quality_dialog.py</extracomment>
        <translation>合用</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>关系</translation>
    </message>
    <message>
        <source>Goes</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>Number</source>
        <extracomment>annotator/ui/dialogs/relation_page.py</extracomment>
        <translation>数量</translation>
    </message>
    <message>
        <source>Up</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <extracomment>annotator/ui/dialogs/draft_page.py</extracomment>
        <translation>下移</translation>
    </message>
    <message>
        <source>Part</source>
        <extracomment>annotator/ui/dialogs/self_test_dialog.py</extracomment>
        <translation>部分</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>你</translation>
    </message>
    <message>
        <source>Judging</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>判断</translation>
    </message>
    <message>
        <source>Looks</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>外观</translation>
    </message>
    <message>
        <source>Training</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>light</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>浅色</translation>
    </message>
    <message>
        <source>dark</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>深色</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>设置</translation>
    </message>
    <message>
        <source>Set back to what it was at first</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>还原为最初的值</translation>
    </message>
    <message>
        <source>Set back: {meaning}</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>还原：{meaning}</translation>
    </message>
    <message>
        <source>on</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>开</translation>
    </message>
    <message>
        <source>This value cannot be used here.</source>
        <extracomment>annotator/ui/dialogs/settings_dialog.py</extracomment>
        <translation>此处不能使用该值。</translation>
    </message>
    <message>
        <source>That article is no longer in the project.</source>
        <extracomment>annotator/ui/dialogs/show_error.py</extracomment>
        <translation>该文章已不在项目中。</translation>
    </message>
    <message>
        <source>Propose</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>提出</translation>
    </message>
    <message>
        <source>Who proposes</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>由谁提出</translation>
    </message>
    <message>
        <source>A spaCy pipeline of your own besides</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>另加自己的 spaCy 管线</translation>
    </message>
    <message>
        <source>In which articles</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>在哪些文章中</translation>
    </message>
    <message>
        <source>This article</source>
        <extracomment>annotator/ui/dialogs/print_dialog.py</extracomment>
        <translation>本文</translation>
    </message>
    <message>
        <source>This article (none is open)</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>本文（未打开）</translation>
    </message>
    <message>
        <source>All that are not done ({still_open})</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>所有未完成的（{still_open}）</translation>
    </message>
    <message>
        <source>All ({rows})</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>全部（{rows}）</translation>
    </message>
    <message>
        <source>Proposing candidates</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>正在提出候选</translation>
    </message>
    <message>
        <source>spaCy pipeline {short}</source>
        <extracomment>annotator/ui/dialogs/suggest_dialog.py</extracomment>
        <translation>spaCy 管线 {short}</translation>
    </message>
    <message>
        <source>that of the language (spaCy)</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>该语言自带的（spaCy）</translation>
    </message>
    <message>
        <source>the words of the format</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>格式的词</translation>
    </message>
    <message>
        <source>white space</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>空白</translation>
    </message>
    <message>
        <source>the words of this program</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>本程序的词</translation>
    </message>
    <message>
        <source>Tokenizer of the target</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>目标的分词器</translation>
    </message>
    <message>
        <source>A spaCy pipeline (package or folder) or a tokenizer.json of Hugging Face can be typed.</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>可键入 spaCy 管线（包或文件夹）或 Hugging Face 的 tokenizer.json。</translation>
    </message>
    <message>
        <source>A tokenizer.json, or the config.cfg of a spaCy pipeline.</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>tokenizer.json，或 spaCy 管线的 config.cfg。</translation>
    </message>
    <message>
        <source>Choose a tokenizer</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>选择分词器</translation>
    </message>
    <message>
        <source>Tokenizers ({hugging_face} config.cfg)</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>分词器 ({hugging_face} config.cfg)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <extracomment>annotator/ui/dialogs/tokenizer_field.py</extracomment>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Take what is judged in them; nothing is learned from the rest</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>采用已判断的；其余不学习</translation>
    </message>
    <message>
        <source>Take them as if they were finished</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>采用，视同已完成</translation>
    </message>
    <message>
        <source>To learn from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>用于学习</translation>
    </message>
    <message>
        <source>To choose by</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>用于挑选</translation>
    </message>
    <message>
        <source>To measure on</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>用于衡量</translation>
    </message>
    <message>
        <source>Spans of each label</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>各标签的片段</translation>
    </message>
    <message>
        <source>Where the pipeline is put</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>管线的放置位置</translation>
    </message>
    <message>
        <source>There is something already: an earlier pipeline of yours is replaced, anything else is refused.</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>该处已有内容：你早先的管线会被替换，其他一律拒绝。</translation>
    </message>
    <message>
        <source>nothing; or a pipeline’s package or folder to go on from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>从零；或要继续训练的管线的包或文件夹</translation>
    </message>
    <message>
        <source>Pipeline to begin from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>起始管线</translation>
    </message>
    <message>
        <source>Minutes at most</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>最多分钟数</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>最多步数</translation>
    </message>
    <message>
        <source>Seed</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>种子</translation>
    </message>
    <message>
        <source>Put it into</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>放入</translation>
    </message>
    <message>
        <source>Begin from</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>起始于</translation>
    </message>
    <message>
        <source>minutes (0: no limit), or</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>分钟（0：不限），或</translation>
    </message>
    <message>
        <source>steps; it ends sooner when nothing gets better.   Seed</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>步；不再改进时会提前结束。   种子</translation>
    </message>
    <message>
        <source>At most</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>最多</translation>
    </message>
    <message>
        <source>Where is the pipeline put?</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>管线放在哪里？</translation>
    </message>
    <message>
        <source>Which pipeline does it begin from?</source>
        <extracomment>annotator/ui/dialogs/train_choices.py</extracomment>
        <translation>从哪个管线开始？</translation>
    </message>
    <message>
        <source>Train a pipeline</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>训练管线</translation>
    </message>
    <message>
        <source>Curve</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Train again</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Nothing of this training is kept.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>此次训练不保留任何内容。</translation>
    </message>
    <message>
        <source>Enough: keep the best</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>够了：保留最佳</translation>
    </message>
    <message>
        <source>Ends it now and keeps the best pipeline so far.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>立即结束，并保留目前最佳的管线。</translation>
    </message>
    <message>
        <source>Train</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>训练</translation>
    </message>
    <message>
        <source>Use for candidates</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>用于提出候选</translation>
    </message>
    <message>
        <source>The training was stopped; nothing of it was kept.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>训练已停止；没有保留任何内容。</translation>
    </message>
    <message>
        <source>F {f}: precision {precision}, recall {recall}</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>F {f}：精确率 {precision}，召回率 {recall}</translation>
    </message>
    <message>
        <source>The pipeline is ready; it could not be measured.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>管线已就绪；无法衡量。</translation>
    </message>
    <message>
        <source>{steps} steps in {seconds} s ({reason}); the best pipeline is that of step {best_step}.
It lies in {pipeline}.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>{seconds} 秒内 {steps} 步（{reason}）；最佳管线来自第 {best_step} 步。
位于 {pipeline}。</translation>
    </message>
    <message>
        <source>It proposes candidates now</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>它现在会提出候选</translation>
    </message>
    <message>
        <source>“{name}” is asked for candidates from now on. Ctrl+G asks it about this article.</source>
        <extracomment>annotator/ui/dialogs/train_dialog.py</extracomment>
        <translation>从现在起会向“{name}”请求候选。Ctrl+G 就本文询问它。</translation>
    </message>
    <message>
        <source>Exporting the set</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>正在导出训练集</translation>
    </message>
    <message>
        <source>Measuring the best on articles that it has not seen</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>正在用它没见过的文章衡量最佳管线</translation>
    </message>
    <message>
        <source>Putting the pipeline in place</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>正在放置管线</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>You can go on working, and close this dialog: the training goes on, and this is where it is shown again.</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>可以继续工作并关闭此对话框：训练会继续，之后仍可在这里查看。</translation>
    </message>
    <message>
        <source>Ending …</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>正在结束……</translation>
    </message>
    <message>
        <source>step {done} of at most {total}</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>第 {done} 步，最多 {total} 步</translation>
    </message>
    <message>
        <source>{words_per_second} words a second</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>每秒 {words_per_second} 词</translation>
    </message>
    <message>
        <source>The first score comes after a few steps.</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>几步之后会出现第一个分数。</translation>
    </message>
    <message>
        <source>F {f} on the dev articles (precision {precision}, recall {recall})</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>在 dev 文章上 F {f}（精确率 {precision}，召回率 {recall}）</translation>
    </message>
    <message>
        <source>; the best is {f}, of step {step}</source>
        <extracomment>annotator/ui/dialogs/train_running.py</extracomment>
        <translation>；最佳为 {f}，第 {step} 步</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>编辑值</translation>
    </message>
    <message>
        <source>Value, as it is shown in the margin</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>页边显示的值</translation>
    </message>
    <message>
        <source>No value</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>无值</translation>
    </message>
    <message>
        <source>The span stays, and has no value any more</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>片段保留，但不再有值</translation>
    </message>
    <message>
        <source>This candidate was decided elsewhere meanwhile. Close this and look at it again.</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>此候选其间已在别处作出决定。请关闭后重新查看。</translation>
    </message>
    <message>
        <source>{told}. Ctrl+Z takes it back.</source>
        <extracomment>annotator/ui/dialogs/value_dialog.py</extracomment>
        <translation>{told}。Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Starts</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends before</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>结束于此前</translation>
    </message>
    <message>
        <source>Basis</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>基准</translation>
    </message>
    <message>
        <source>as it stands</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>按原样</translation>
    </message>
    <message>
        <source>≥  at least, since</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>≥  至少，自</translation>
    </message>
    <message>
        <source>&gt;  more than, after</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>&gt;  多于，之后</translation>
    </message>
    <message>
        <source>≤  at most, until</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>≤  至多，截至</translation>
    </message>
    <message>
        <source>&lt;  less than, before</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>&lt;  少于，之前</translation>
    </message>
    <message>
        <source>4 900 000 000, or 4.9bn</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>4 900 000 000 或 4.9bn</translation>
    </message>
    <message>
        <source>2024-03-20, 2024-Q1, 15:00</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>2024-03-20, 2024-Q1, 15:00</translation>
    </message>
    <message>
        <source>the first day after it</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>其后的第一天</translation>
    </message>
    <message>
        <source>year-on-year, a barrel …</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>year-on-year、a barrel……</translation>
    </message>
    <message>
        <source>EUR, or euro</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>EUR 或 euro</translation>
    </message>
    <message>
        <source>what is counted</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>所计的对象</translation>
    </message>
    <message>
        <source>Modifier</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>修饰</translation>
    </message>
    <message>
        <source>Direction</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>方向</translation>
    </message>
    <message>
        <source>This project has no articles yet</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>此项目还没有文章</translation>
    </message>
    <message>
        <source>Drop files or folders here, paste an article, or choose files: text, web pages, PDF, Word, mail, tables, archives, and what other tools annotated.</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>把文件或文件夹拖放到此处，粘贴一篇文章，或选择文件：文本、网页、PDF、Word、邮件、表格、压缩包，以及其他工具标注的内容。</translation>
    </message>
    <message>
        <source>Choose one from the list on the left.</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>请从左侧列表中选择一篇。</translation>
    </message>
    <message>
        <source>Go to the list</source>
        <extracomment>annotator/ui/empty.py</extracomment>
        <translation>转到列表</translation>
    </message>
    <message>
        <source>Per cent</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Basis points</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>基点</translation>
    </message>
    <message>
        <source>{number} other reading</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>{number} 种其他读法</translation>
    </message>
    <message>
        <source>{number} other readings</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>{number} 种其他读法</translation>
    </message>
    <message>
        <source>you, unprompted</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>你，未经提示</translation>
    </message>
    <message>
        <source>Undone: {decision}</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>已撤销：{decision}</translation>
    </message>
    <message>
        <source>Done again: {decision}</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>已重做：{decision}</translation>
    </message>
    <message>
        <source>Places found</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>匹配处</translation>
    </message>
    <message>
        <source>Previous place</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>下一处</translation>
    </message>
    <message>
        <source>{current} of {hits}</source>
        <extracomment>annotator/ui/find_bar.py</extracomment>
        <translation>{current} / {hits}</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>annotator/ui/dialogs/figure_rows.py</extracomment>
        <translation>文本</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>备注</translation>
    </message>
    <message>
        <source>A note for others, or for later</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>给他人或留待以后的备注</translation>
    </message>
    <message>
        <source>Accept it to write a note</source>
        <extracomment>annotator/ui/inspector.py</extracomment>
        <translation>接受后才能写备注</translation>
    </message>
    <message>
        <source>Work under way</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>进行中的工作</translation>
    </message>
    <message>
        <source>Progress of the work</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>工作进度</translation>
    </message>
    <message>
        <source>Stop the work</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>停止工作</translation>
    </message>
    <message>
        <source>Stopping: {job}</source>
        <extracomment>annotator/ui/jobs_panel.py</extracomment>
        <translation>正在停止：{job}</translation>
    </message>
    <message>
        <source>Judge and label</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>判断与标注</translation>
    </message>
    <message>
        <source>Project and articles</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>项目与文章</translation>
    </message>
    <message>
        <source>judge again</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>重新判断</translation>
    </message>
    <message>
        <source>new project</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>type the letters</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>键入字母</translation>
    </message>
    <message>
        <source>back</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>返回</translation>
    </message>
    <message>
        <source>relate to this</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>与此关联</translation>
    </message>
    <message>
        <source>turn round</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>反转</translation>
    </message>
    <message>
        <source>remove “{told}”</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>移除“{told}”</translation>
    </message>
    <message>
        <source>label</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>标注</translation>
    </message>
    <message>
        <source>up</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>上升</translation>
    </message>
    <message>
        <source>down</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>下降</translation>
    </message>
    <message>
        <source>open</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>未完成</translation>
    </message>
    <message>
        <source>km</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>千米</translation>
    </message>
    <message>
        <source>week</source>
        <extracomment>annotator/ui/dialogs/value_form.py</extracomment>
        <translation>周</translation>
    </message>
    <message>
        <source>Money</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>金额</translation>
    </message>
    <message>
        <source>Quantity</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>量</translation>
    </message>
    <message>
        <source>Count</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>计数</translation>
    </message>
    <message>
        <source>Rank</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>名次</translation>
    </message>
    <message>
        <source>Multiple</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Ratio</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>比率</translation>
    </message>
    <message>
        <source>Time</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>时刻</translation>
    </message>
    <message>
        <source>Duration</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>时长</translation>
    </message>
    <message>
        <source>Period</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>时期</translation>
    </message>
    <message>
        <source>Repetition</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>重复</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>数值</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>地名词典</translation>
    </message>
    <message>
        <source>Patterns</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>模式</translation>
    </message>
    <message>
        <source>Starter</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>入门</translation>
    </message>
    <message>
        <source>Or</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>或</translation>
    </message>
    <message>
        <source>Score</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>分数</translation>
    </message>
    <message>
        <source>Proposed</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>原提议</translation>
    </message>
    <message>
        <source>Page</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>页</translation>
    </message>
    <message>
        <source>Length</source>
        <extracomment>annotator/ui/facts.py</extracomment>
        <translation>长度</translation>
    </message>
    <message>
        <source>Go</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>转到</translation>
    </message>
    <message>
        <source>Edit</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <extracomment>annotator/ui/key_help.py</extracomment>
        <translation>帮助</translation>
    </message>
    <message>
        <source>boundary</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>边界</translation>
    </message>
    <message>
        <source>select</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>选择</translation>
    </message>
    <message>
        <source>caret</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>光标</translation>
    </message>
    <message>
        <source>import</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>导入</translation>
    </message>
    <message>
        <source>paste</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>propose</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>提出</translation>
    </message>
    <message>
        <source>span {place} of {page}</source>
        <extracomment>annotator/ui/key_line.py</extracomment>
        <translation>片段 {place} / {page}</translation>
    </message>
    <message>
        <source>Choose the relation</source>
        <extracomment>annotator/ui/keys.py</extracomment>
        <translation>选择关系</translation>
    </message>
    <message>
        <source>No page of the manual has all of “{query}”. Fewer words, or others, may find it.</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>手册中没有一页含有“{query}”的全部词语。请减少词语或换用其他词语。</translation>
    </message>
    <message>
        <source>Show the contents</source>
        <extracomment>annotator/ui/manual/window.py</extracomment>
        <translation>显示目录</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>标注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <extracomment>annotator/ui/menus.py</extracomment>
        <translation>此处可做的事</translation>
    </message>
    <message>
        <source>Guideline of {label}</source>
        <extracomment>annotator/ui/overlays.py</extracomment>
        <translation>{label} 的指南</translation>
    </message>
    <message>
        <source>Annotate</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>标注</translation>
    </message>
    <message>
        <source>What do you want to do? Or an article’s title</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>想做什么？或输入文章标题</translation>
    </message>
    <message>
        <source>Search for a command or an article</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>搜索命令或文章</translation>
    </message>
    <message>
        <source>Commands</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>命令</translation>
    </message>
    <message>
        <source>No action and no title of an article fits “{query}”. Take some letters back, or leave with Esc.</source>
        <extracomment>annotator/ui/palette.py</extracomment>
        <translation>没有与“{query}”相符的操作或文章标题。请删去几个字，或按 Esc 返回。</translation>
    </message>
    <message>
        <source>“{project}” is open already.</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>“{project}”已经打开。</translation>
    </message>
    <message>
        <source>Opening “{path}”</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>正在打开“{path}”</translation>
    </message>
    <message>
        <source>Making “{path}”</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>正在创建“{path}”</translation>
    </message>
    <message>
        <source>Making the sample project</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>正在创建示例项目</translation>
    </message>
    <message>
        <source>Sample {number}.annot</source>
        <extracomment>annotator/ui/project_door.py</extracomment>
        <translation>Sample {number}.annot</translation>
    </message>
    <message>
        <source>{words} {quote}: go there</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{words} {quote}：转到</translation>
    </message>
    <message>
        <source>{words} {quote}: change or turn round</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{words} {quote}：更改或反转</translation>
    </message>
    <message>
        <source>{words} {quote}: remove</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>{words} {quote}：移除</translation>
    </message>
    <message>
        <source>and {more_relations}</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>以及{more_relations}</translation>
    </message>
    <message>
        <source>{number} more relation</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>另外 {number} 个关系</translation>
    </message>
    <message>
        <source>{number} more relations</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>另外 {number} 个关系</translation>
    </message>
    <message>
        <source>Go there</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>转到</translation>
    </message>
    <message>
        <source>Change or turn round</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>更改或反转</translation>
    </message>
    <message>
        <source>Remove</source>
        <extracomment>annotator/ui/relation_list.py</extracomment>
        <translation>移除</translation>
    </message>
    <message>
        <source>What can be done with the relation</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>可对关系做的事</translation>
    </message>
    <message>
        <source>Go to “{text}”</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>转到“{text}”</translation>
    </message>
    <message>
        <source>Change to</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>更改为</translation>
    </message>
    <message>
        <source>Turn round</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>反转</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>移除关系</translation>
    </message>
    <message>
        <source>Which relation</source>
        <extracomment>annotator/ui/relation_menu.py</extracomment>
        <translation>哪个关系</translation>
    </message>
    <message>
        <source>Choose the folder to watch</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>选择要监视的文件夹</translation>
    </message>
    <message>
        <source>Open a project</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Text size {zoom_by} %.</source>
        <extracomment>annotator/ui/shell.py</extracomment>
        <translation>文字大小 {zoom_by}%。</translation>
    </message>
    <message>
        <source>by {isolated}</source>
        <extracomment>annotator/ui/showing.py</extracomment>
        <translation>作者 {isolated}</translation>
    </message>
    <message>
        <source>{minutes} min read</source>
        <extracomment>annotator/ui/showing.py</extracomment>
        <translation>阅读约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>起始</translation>
    </message>
    <message>
        <source>Turn articles into training data, one key at a time.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>一键一键，把文章变成训练数据。</translation>
    </message>
    <message>
        <source>Projects that were open are listed here, the latest first; there is none yet. A project is one file with your articles and all that you decide about them: “Open articles…” makes one around your files.</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>最近打开的项目列在这里，目前还没有。项目是一个文件，包含你的文章以及你对它们的所有决定：“打开文章…”可为你的文件新建一个项目。</translation>
    </message>
    <message>
        <source>not found: {path}</source>
        <extracomment>annotator/ui/start_screen.py</extracomment>
        <translation>未找到：{path}</translation>
    </message>
    <message>
        <source>The font {path} is missing or cannot be read.</source>
        <extracomment>annotator/ui/theme/fonts.py</extracomment>
        <translation>字体 {path} 缺失或无法读取。</translation>
    </message>
    <message>
        <source>Install the program again: a part of it is damaged.</source>
        <extracomment>annotator/ui/theme/fonts.py</extracomment>
        <translation>请重新安装程序：其某部分已损坏。</translation>
    </message>
    <message>
        <source>Message</source>
        <extracomment>annotator/ui/toast.py</extracomment>
        <translation>消息</translation>
    </message>
    <message>
        <source>Close the message</source>
        <extracomment>annotator/ui/toast.py</extracomment>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Counts of the article</source>
        <extracomment>annotator/ui/topbar.py</extracomment>
        <translation>文章的计数</translation>
    </message>
    <message>
        <source>The pipeline “{name}” is trained. {sentence}</source>
        <extracomment>annotator/ui/training_run.py</extracomment>
        <translation>管线“{name}”已训练。{sentence}</translation>
    </message>
    <message>
        <source>“{folder}” is watched: what is put into it comes in by itself.</source>
        <extracomment>annotator/ui/watching.py</extracomment>
        <translation>正在监视“{folder}”：放入的文件会自动导入。</translation>
    </message>
    <message>
        <source>“{folder}” is no longer watched.</source>
        <extracomment>annotator/ui/watching.py</extracomment>
        <translation>不再监视“{folder}”。</translation>
    </message>
    <message>
        <source>Importing from “{name}”</source>
        <extracomment>annotator/ui/watching.py</extracomment>
        <translation>正在从“{name}”导入</translation>
    </message>
    <message>
        <source>{project} — Annotator</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>{project} — Annotator</translation>
    </message>
    <message>
        <source>A training is under way. It ends when its project is closed, and nothing of it is kept.</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>正在训练。关闭其项目会结束训练，且不保留任何内容。</translation>
    </message>
    <message>
        <source>Stop it and go on</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>停止并继续</translation>
    </message>
    <message>
        <source>Stay here</source>
        <extracomment>annotator/ui/window.py</extracomment>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Pasting an article</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>正在粘贴文章</translation>
    </message>
    <message>
        <source>The providers have nothing new to propose.</source>
        <extracomment>annotator/ui/work.py</extracomment>
        <translation>提供方没有新的候选。</translation>
    </message>
</context>
</TS>
