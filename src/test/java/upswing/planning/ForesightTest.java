package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Edit;
import upswing.edit.Edits;
import upswing.edit.WeekEdits;
import upswing.load.Ledger;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.training.SessionId;
import upswing.ui.ConsequenceWords;
import upswing.ui.Messages;
import upswing.ui.window.SampleBlock;

/** The threshold of Wednesday 17 February, with the race on 28 March, put elsewhere. */
class ForesightTest {

  private static final LocalDate WEDNESDAY = SampleBlock.TODAY;
  private static final double TINY = 1e-9;

  private final Plan plan = SampleBlock.plan();
  private final Ledger ledger = Ledger.of(plan, WEDNESDAY);
  private final Mornings mornings = Mornings.of(ledger);
  private final Foresight foresight = new Foresight(ledger, mornings, WEDNESDAY);
  private final ConsequenceWords words = new ConsequenceWords(new Messages(Locale.ENGLISH));

  @ParameterizedTest(name = "on {0}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2027-02-18 | FITS        | 72 h to long run
          2027-02-19 | FITS        | 48 h to long run
          2027-02-20 | BREAKS      | 24 h to long run
          2027-02-21 | THINK_TWICE | long run too big
          2027-02-22 | BREAKS      | day after long run
          """)
  void aDropIsJudgedBeforeItIsMade(LocalDate to, Consequence.Fit fit, String brief) {
    Consequence would = foresight.of(p -> swap(p, WEDNESDAY, to)).orElseThrow();

    assertEquals(fit, would.fit());
    assertEquals(brief, words.brief(would, to));
    assertEquals(Set.of(WEDNESDAY, to), would.days());
  }

  @Test
  void aWeekOfRestLosesOnRaceDayAlthoughFormRises() {
    LocalDate monday = LocalDate.of(2027, 3, 15);

    Consequence would = foresight.of(p -> WeekEdits.clear(p, monday)).orElseThrow();

    Consequence.RaceDay race = would.race().orElseThrow();
    assertEquals(LocalDate.of(2027, 3, 28), race.date());
    assertTrue(race.formAfter() > race.formBefore());
    assertTrue(race.gained() < -0.1, "gained " + race.gained());
  }

  @Test
  void nothingIsSaidWhereNothingWouldChange() {
    assertEquals(Optional.empty(), foresight.of(p -> swap(p, WEDNESDAY, WEDNESDAY)));
  }

  /** Whatever is moved where: said before as the whole plan says it afterwards. */
  @RepeatedTest(60)
  void whatIsForeseenIsWhatComes(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    LocalDate from = WEDNESDAY.plusDays(random.nextInt(38));
    LocalDate to = WEDNESDAY.plusDays(random.nextInt(38));
    Optional<Consequence> would = foresight.of(p -> moved(p, from, to));
    Optional<Plan> after = moved(plan, from, to).map(e -> e.change().applyTo(plan));
    assertEquals(after.isPresent(), would.isPresent());
    if (after.isEmpty()) return;

    Ledger then = Ledger.of(after.get(), WEDNESDAY);
    LocalDate first = would.get().weeks().getFirst().start();
    LocalDate last = would.get().weeks().getLast().start().plusDays(34);
    assertEquals(newly(then, first, last), Set.copyOf(would.get().broken()));
    for (Consequence.WeekChange week : would.get().weeks()) {
      assertEquals(then.week(week.start()).plannedLoad(), week.after().plannedLoad(), TINY);
      assertEquals(then.week(week.start()).easyShare(), week.after().easyShare());
    }
    Consequence.RaceDay race = would.get().race().orElseThrow();
    assertEquals(then.form(race.date()).form(), race.formAfter(), 1e-6);
  }

  private Set<Finding> newly(Ledger then, LocalDate first, LocalDate last) {
    Set<String> known =
        findings(ledger, first, last).stream().map(this::name).collect(Collectors.toSet());
    return new HashSet<>(
        findings(then, first, last).stream().filter(f -> !known.contains(name(f))).toList());
  }

  private List<Finding> findings(Ledger of, LocalDate first, LocalDate last) {
    return PlanCheck.over(of, mornings, first, last).stream()
        .filter(f -> f.severity() != Finding.Severity.INFO)
        .toList();
  }

  private String name(Finding finding) {
    return finding.rule() + finding.dates() + finding.severity();
  }

  private static Optional<Edit> moved(Plan plan, LocalDate from, LocalDate to) {
    return plan.sessionsOn(from).isEmpty()
        ? Optional.empty()
        : Edits.move(plan, plan.sessionsOn(from).getFirst().id(), to);
  }

  private static Optional<Edit> swap(Plan plan, LocalDate from, LocalDate to) {
    SessionId one = plan.sessionsOn(from).getFirst().id();
    return Edits.swap(plan, one, plan.sessionsOn(to).getFirst().id());
  }
}
