package upswing.ui.importing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import upswing.exchange.Importer.Failure;
import upswing.exchange.Importer.FileReport;
import upswing.exchange.Importer.Outcome;
import upswing.exchange.Importer.Period;
import upswing.ui.Messages;
import upswing.ui.importing.ImportReport.FileLine;
import upswing.ui.importing.ImportReport.Problem;
import upswing.ui.importing.ImportReport.Source;

/** Puts the outcome of an import into words. */
final class ReportMaker {

  private static final String NONE = "–";

  private final Messages words;

  ReportMaker(Messages words) {
    this.words = words;
  }

  ImportReport of(Outcome outcome) {
    Harvest harvest = Harvest.of(outcome);
    List<Problem> problems = problems(outcome.files());
    return new ImportReport(
        words.of("importing.about", outcome.files().size()),
        sources(outcome.files()),
        words.of("importing.problems.title", problems.size()),
        problems.isEmpty() ? "" : words.of("importing.problems.about"),
        problems,
        outcome.files().stream().map(this::line).toList(),
        harvest.isEmpty() ? "" : words.of("importing.bring", brought(harvest)),
        words.of(foot(outcome, harvest)));
  }

  /**
   * Said once it is in the plan.
   *
   * @param lost how many originals could not be kept
   */
  String done(Outcome outcome, int lost) {
    String done = words.of("importing.done", brought(Harvest.of(outcome)));
    return lost == 0 ? done : done + ' ' + words.of("importing.lost", lost);
  }

  private static String foot(Outcome outcome, Harvest harvest) {
    if (!harvest.isEmpty()) return "importing.foot";
    return outcome.duplicates() > 0 ? "importing.nothing.new" : "importing.nothing.found";
  }

  private String brought(Harvest harvest) {
    List<String> parts = new ArrayList<>();
    if (harvest.runs() > 0) parts.add(words.of("importing.runs", harvest.runs()));
    if (harvest.others() > 0) parts.add(words.of("importing.others", harvest.others()));
    if (harvest.mornings() > 0) parts.add(words.of("importing.mornings", harvest.mornings()));
    if (harvest.enriched() > 0) parts.add(words.of("importing.enriched", harvest.enriched()));
    if (parts.size() < 2) return String.join("", parts);
    String last = parts.removeLast();
    return words.of("list.and", String.join(", ", parts), last);
  }

  private List<Source> sources(List<FileReport> files) {
    Map<SourceKind, List<FileReport>> kinds =
        files.stream()
            .collect(
                Collectors.groupingBy(
                    SourceKind::of, () -> new EnumMap<>(SourceKind.class), Collectors.toList()));
    return kinds.entrySet().stream().map(kind -> source(kind.getKey(), kind.getValue())).toList();
  }

  private Source source(SourceKind kind, List<FileReport> files) {
    String file =
        files.size() == 1 ? files.getFirst().file() : words.of("importing.files", files.size());
    Optional<Period> period =
        files.stream()
            .flatMap(report -> report.period().stream())
            .reduce((a, b) -> a.with(b.first()).with(b.last()));
    return new Source(
        words.of("importing.kind." + kind),
        file,
        count(files, report -> report.activities() + report.mornings()),
        period.map(this::written).orElse(NONE),
        count(files, FileReport::duplicates),
        files.stream().mapToInt(report -> report.failures().size()).sum());
  }

  private String count(List<FileReport> files, ToIntFunction<FileReport> what) {
    int sum = files.stream().mapToInt(what).sum();
    return sum == 0 ? NONE : words.of("importing.count", sum);
  }

  private String written(Period period) {
    return period.first().equals(period.last())
        ? date(period.first())
        : words.of("importing.period", date(period.first()), date(period.last()));
  }

  private String date(LocalDate date) {
    return date.format(DateTimeFormatter.ofPattern("d MMM uuuu", words.locale()));
  }

  /** Files that were left out wholly first, then rows, in the order of the files. */
  private List<Problem> problems(List<FileReport> files) {
    return files.stream()
        .sorted(Comparator.comparing(file -> SourceKind.of(file) != SourceKind.NOTHING))
        .flatMap(file -> file.failures().stream().map(failure -> problem(file, failure)))
        .toList();
  }

  private Problem problem(FileReport file, Failure failure) {
    boolean all = SourceKind.of(file) == SourceKind.NOTHING;
    return new Problem(
        failure.row() == 0
            ? failure.file()
            : words.of("importing.row", failure.file(), Integer.toString(failure.row())),
        failure.reason(),
        words.of(
            failure.taken()
                ? "importing.taken"
                : all ? "importing.leftOut" : "importing.partLeftOut"));
  }

  private FileLine line(FileReport file) {
    List<String> parts = new ArrayList<>();
    if (file.activities() > 0) parts.add(words.of("importing.line.new", file.activities()));
    if (file.mornings() > 0) parts.add(words.of("importing.mornings", file.mornings()));
    if (file.duplicates() > 0) parts.add(words.of("importing.line.known", file.duplicates()));
    int problems = file.failures().size();
    if (problems > 0) parts.add(words.of("importing.line.problems", problems));
    if (parts.isEmpty()) parts.add(words.of("importing.line.nothing"));
    return new FileLine(file.file(), String.join(" · ", parts), problems > 0);
  }
}
