package upswing.planning.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.WorkoutText;
import upswing.edit.WorkoutText.Understood;
import upswing.load.Ledger;
import upswing.load.PlannedFigures;
import upswing.load.StepFigures;
import upswing.load.Zones;
import upswing.training.Plan;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;
import upswing.training.Template;
import upswing.training.TemplateId;
import upswing.ui.window.SampleBlock;

class TemplateFitTest {

  private static final Plan PLAN = SampleBlock.plan();
  private static final Ledger LEDGER = Ledger.of(PLAN, SampleBlock.TODAY);
  private static final Zones ZONES = LEDGER.zones(SampleBlock.TODAY);
  private static final LocalDate WEEK_2 = SampleBlock.START.plusWeeks(1);

  @ParameterizedTest(name = "{0} × {1} is {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          45 easy                       | 0.8 | 35 easy
          45 easy                       | 1.0 | 45 easy
          47 easy                       | 1.0 | 47 easy
          98 long                       | 0.8 | 80 long
          98 long                       | 1.1 | 110 long
          20 easy                       | 0.3 | 15 easy
          rest                          | 0.5 | rest
          15 warm-up, 3x10 @ T 2 jog, 10 cool-down  | 0.8 | 14 warm-up, 2x10 @ T 2 jog, 9 cool-down
          15 warm-up, 3x10 @ T 2 jog, 10 cool-down  | 1.2 | 22 warm-up, 3x10 @ T 2 jog, 14 cool-down
          15 warm-up, 20 @ T, 10 cool-down          | 0.5 | 10 warm-up, 20 @ T, 5 cool-down
          race 21.1 km                  | 0.5 | race 21.1 km
          """)
  void aSessionWithLessOrMoreOfIt(String before, double factor, String after) {
    Session session = session(before);

    Session resized = Resized.by(factor, session, ZONES);

    assertEquals(session(after).workout(), resized.workout());
    assertEquals(session.kind(), resized.kind());
  }

  @Test
  void aTemplateFittedToWhatItHoldsIsTheSame() {
    Template week = week(WEEK_2, false);

    assertEquals(week, TemplateFit.to(week, TemplateFit.minutes(week, ZONES), ZONES));
  }

  @Test
  void aWeekFittedToLessComesNear() {
    Template week = week(WEEK_2, false);

    Template fitted = TemplateFit.to(week, 200, ZONES);

    assertEquals(257, TemplateFit.minutes(week, ZONES), 0.5);
    assertEquals(200, TemplateFit.minutes(fitted, ZONES), 10);
  }

  @Test
  void aRecoveryWeekIsFittedToLessThanAUsualOne() {
    Template week = week(SampleBlock.START.plusWeeks(3), true);

    Template fitted = TemplateFit.to(week, 300, ZONES);

    assertEquals(210, TemplateFit.minutes(fitted, ZONES), 10);
  }

  @Test
  void aBlockIsMeasuredByItsFirstUsualWeek() {
    var block = PLAN.blocks().values().iterator().next();
    List<Session> all = List.copyOf(PLAN.sessions().values());
    Template template =
        new Template(TemplateId.named("b"), "Half", block.start(), false, Optional.of(block), all);

    assertEquals(
        LEDGER.week(block.start()).plannedMinutes(), TemplateFit.minutes(template, ZONES), 1e-9);
    Template fitted = TemplateFit.to(template, 200, ZONES);
    assertEquals(200, TemplateFit.minutes(fitted, ZONES), 10);
    assertTrue(fitted.sessions().stream().anyMatch(s -> s.kind() == SessionKind.RACE));
  }

  @Test
  void thePresentVolumeIsTheMedianOfFourLivedWeeks() {
    LocalDate monday = LocalDate.of(2027, 2, 15);
    double[] weeks = new double[4];
    for (int i = 0; i < 4; i++) weeks[i] = LEDGER.week(monday.minusWeeks(i + 1)).doneMinutes();
    java.util.Arrays.sort(weeks);

    assertEquals((weeks[1] + weeks[2]) / 2, PresentVolume.of(LEDGER).orElseThrow(), 1e-9);
    assertEquals(
        OptionalDouble.empty(), PresentVolume.of(Ledger.of(Plan.EMPTY, SampleBlock.TODAY)));
  }

  @RepeatedTest(100)
  void hardWorkNeverGrowsAndTimesAreMultiplesOfFive(RepetitionInfo seed) {
    Random chance = new Random(seed.getCurrentRepetition());
    Template week = week(SampleBlock.START.plusWeeks(chance.nextInt(11)), false);
    double usual = 60 + chance.nextInt(500);

    Template fitted = TemplateFit.to(week, usual, ZONES);

    for (int i = 0; i < week.sessions().size(); i++) {
      Session before = week.sessions().get(i);
      Session after = fitted.sessions().get(i);
      assertEquals(before.date(), after.date());
      assertEquals(before.kind(), after.kind());
      assertTrue(hard(after) <= hard(before) + 1e-9, before + " " + after);
      double minutes = PlannedFigures.of(after, ZONES).minutes();
      boolean whole = Math.abs(minutes - 5 * Math.rint(minutes / 5)) < 0.51;
      assertTrue(whole || after.equals(before), after.toString());
    }
  }

  private static double hard(Session session) {
    return session.workout().flattened().stream()
        .map(step -> StepFigures.of(step, session.kind(), ZONES))
        .filter(step -> !step.easy())
        .mapToDouble(StepFigures::minutes)
        .sum();
  }

  private static Session session(String line) {
    Understood meant = WorkoutText.parse(line).orElseThrow();
    return Session.on(SampleBlock.TODAY, SessionId.named("one"), meant.kind(), meant.workout());
  }

  private static Template week(LocalDate start, boolean recovery) {
    List<Session> sessions =
        PLAN.sessions().values().stream()
            .filter(s -> !s.date().isBefore(start) && s.date().isBefore(start.plusDays(7)))
            .toList();
    return new Template(TemplateId.named("w"), "Week", start, recovery, Optional.empty(), sessions);
  }
}
