package upswing.ui.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import upswing.planning.Remedy;
import upswing.planning.check.Finding;
import upswing.planning.check.GoodSign;
import upswing.planning.check.PlanCheck;
import upswing.training.Mute;
import upswing.training.TrainingBlock;
import upswing.ui.Dates;
import upswing.ui.Messages;
import upswing.ui.Seen;

/** The findings of a plan in words. */
final class CheckWords {

  private final Messages words;
  private final Seen seen;
  private final boolean all;
  private final Map<Finding, List<Remedy>> remedies;
  private final List<GoodSign> good;

  CheckWords(
      Messages words,
      Seen seen,
      boolean all,
      Map<Finding, List<Remedy>> remedies,
      List<GoodSign> good) {
    this.words = words;
    this.seen = seen;
    this.all = all;
    this.remedies = remedies;
    this.good = good;
  }

  /** All that the panel shows. */
  CheckSight sight() {
    Map<LocalDate, List<Finding>> byWeek =
        shown().stream()
            .collect(
                Collectors.groupingBy(
                    finding -> seen.plan().runner().weekOf(finding.day()),
                    TreeMap::new,
                    Collectors.toList()));
    List<CheckSight.WeekLine> weeks = new ArrayList<>();
    byWeek.forEach((start, findings) -> weeks.add(week(start, findings)));
    return new CheckSight(
        count(), words.of("check.read", PlanCheck.rules().size()), weeks, more(), well(), muted());
  }

  /** The findings to be shown: all, or the worst of as many rules as fit at once. */
  List<Finding> shown() {
    if (all) return seen.findings();
    Set<String> rules = new LinkedHashSet<>();
    List<Finding> worst = new ArrayList<>();
    for (Finding finding : seen.findings()) {
      if (rules.size() < PlanCheck.AT_ONCE && rules.add(finding.rule())) worst.add(finding);
    }
    return worst;
  }

  private String more() {
    int hidden = seen.findings().size() - Math.min(PlanCheck.AT_ONCE, seen.findings().size());
    if (all) return hidden > 0 ? words.of("check.fewer", PlanCheck.AT_ONCE) : "";
    int others = seen.findings().size() - shown().size();
    return others > 0 ? words.of("check.more", others) : "";
  }

  private String count() {
    long warnings =
        seen.findings().stream()
            .filter(f -> f.severity().compareTo(Finding.Severity.WARN) >= 0)
            .count();
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
    boolean now = start.equals(seen.plan().runner().weekOf(seen.today()));
    return new CheckSight.WeekLine(
        name,
        now ? words.of("check.week.now", dates) : dates,
        findings.stream().sorted(PlanCheck.WORST_FIRST).map(this::line).toList());
  }

  private String inBlock(TrainingBlock block, LocalDate start) {
    String phase = block.week(start).map(week -> words.of("phase." + week.phase())).orElse("");
    return words.of("check.week", block.weekNumber(start), phase);
  }

  private FindingLine line(Finding finding) {
    String rule = "rule." + finding.rule();
    return new FindingLine(
        finding.rule(),
        words.of(rule + ".name"),
        finding.severity(),
        finding.day(),
        finding.dates().stream()
            .map(date -> Dates.day(date, words))
            .collect(Collectors.joining(", ")),
        words.sentence(finding.key(), List.copyOf(finding.inputs().values())),
        words.of("check.grade." + finding.grade()),
        numbers(finding),
        words.of(rule + ".formula"),
        words.of(rule + ".source"),
        remedies.getOrDefault(finding, List.of()).stream().map(this::remedy).toList());
  }

  private String numbers(Finding finding) {
    return finding.inputs().entrySet().stream()
        .map(input -> words.sentence("check.input." + input.getKey(), List.of(input.getValue())))
        .collect(Collectors.joining(" · "));
  }

  private FindingLine.RemedyLine remedy(Remedy remedy) {
    return new FindingLine.RemedyLine(new RemedyWords(words, seen.ledger()).of(remedy), remedy);
  }

  private List<CheckSight.WellLine> well() {
    return good.stream()
        .sorted(Comparator.comparing(GoodSign::grade).thenComparing(GoodSign::kind))
        .map(
            sign ->
                new CheckSight.WellLine(
                    words.of("check.well." + sign.kind(), sign.about().toArray()),
                    words.of("check.grade.short." + sign.grade())))
        .toList();
  }

  private List<CheckSight.MutedLine> muted() {
    return seen.plan().mutes().values().stream()
        .filter(mute -> mute.holds(seen.today()) && !mute.isOfMorning())
        .sorted(Comparator.comparing(Mute::rule))
        .map(
            mute ->
                new CheckSight.MutedLine(
                    mute.rule(), words.of("rule." + mute.rule() + ".name"), about(mute)))
        .toList();
  }

  private String about(Mute mute) {
    String until =
        mute.until()
            .map(day -> words.of("check.muted.until", Dates.brief(day, words)))
            .orElse(words.of("check.muted.forGood"));
    return mute.reason().isEmpty() ? until : words.of("check.muted.reason", until, mute.reason());
  }
}
