package upswing.ui.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import upswing.planning.check.Finding;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** The findings of a plan in words. */
final class CheckWords {

  /** Rules worth a good word when they hold, with the grade of their evidence. */
  private static final Map<String, Finding.Grade> WORTH_SAYING =
      new TreeMap<>(
          Map.of(
              "R01", Finding.Grade.M,
              "R02", Finding.Grade.M,
              "R03", Finding.Grade.C,
              "R05", Finding.Grade.C,
              "R08", Finding.Grade.C,
              "R10", Finding.Grade.M,
              "R18", Finding.Grade.S));

  private final Messages words;
  private final Seen seen;

  CheckWords(Messages words, Seen seen) {
    this.words = words;
    this.seen = seen;
  }

  /** All that the panel shows. */
  CheckSight sight() {
    Map<LocalDate, List<Finding>> byWeek =
        seen.findings().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> seen.plan().runner().weekOf(finding.dates().getLast()),
                    TreeMap::new,
                    Collectors.toList()));
    List<CheckSight.WeekLine> weeks = new ArrayList<>();
    byWeek.forEach((start, findings) -> weeks.add(week(start, findings)));
    return new CheckSight(count(), weeks, well());
  }

  private String count() {
    long warnings = lines(seen.findings()).filter(FindingLine::isWarning).count();
    return words.of("check.count", warnings, seen.findings().size() - warnings);
  }

  private CheckSight.WeekLine week(LocalDate start, List<Finding> findings) {
    String name =
        seen.plan()
            .blockOn(start)
            .map((TrainingBlock block) -> inBlock(block, start))
            .orElse(words.of("check.week.plain"));
    String dates =
        words.of(
            "check.week.dates", Dates.brief(start, words), Dates.brief(start.plusDays(6), words));
    return new CheckSight.WeekLine(
        name,
        dates,
        lines(findings).sorted(Comparator.comparing(FindingLine::severity).reversed()).toList());
  }

  private String inBlock(TrainingBlock block, LocalDate start) {
    String phase = block.week(start).map(week -> words.of("phase." + week.phase())).orElse("");
    return words.of("check.week", block.weekNumber(start), phase);
  }

  private Stream<FindingLine> lines(List<Finding> findings) {
    return findings.stream().map(this::line);
  }

  private FindingLine line(Finding finding) {
    String rule = "rule." + finding.rule();
    return new FindingLine(
        finding.severity(),
        finding.dates().getLast(),
        finding.dates().stream()
            .map(date -> Dates.day(date, words))
            .collect(Collectors.joining(", ")),
        words.of(finding.key(), finding.inputs().values().toArray()),
        words.of("check.grade." + finding.grade()),
        words.of(rule + ".formula") + " " + words.of(rule + ".source") + ".");
  }

  /**
   * Nothing is said of rules that could not be broken: an empty plan goes neither well nor badly.
   */
  private List<CheckSight.WellLine> well() {
    boolean planned =
        seen.plan().sessions().values().stream()
            .anyMatch(session -> !session.date().isBefore(seen.today()));
    if (!planned) return List.of();
    Set<String> broken = seen.findings().stream().map(Finding::rule).collect(Collectors.toSet());
    return WORTH_SAYING.entrySet().stream()
        .filter(rule -> !broken.contains(rule.getKey()))
        .filter(rule -> !rule.getKey().equals("R18") || hasRace())
        .map(
            rule ->
                new CheckSight.WellLine(
                    words.of("check.well." + rule.getKey()),
                    words.of("check.grade.short." + rule.getValue())))
        .toList();
  }

  private boolean hasRace() {
    return seen.plan().sessions().values().stream()
        .anyMatch(
            session ->
                session.kind() == upswing.training.SessionKind.RACE
                    && !session.date().isBefore(seen.today()));
  }
}
