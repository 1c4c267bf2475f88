package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.WorkoutText;
import upswing.load.Ledger;
import upswing.planning.check.Finding;
import upswing.planning.check.PlanCheck;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.training.Runner;
import upswing.training.Session;
import upswing.training.SessionId;
import upswing.training.SessionKind;

class RemediesTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R01 | MAKE_EASY  | ,3x10 @ T 2 jog,5x3 @ I 2 jog,,30 easy,30 recovery
          R02 | SHORTEN    | 60 easy,,60 easy,,60 long / 60 easy,,60 easy,,60 long / 60 easy,,60 easy,,80 long
          R08 | REST       | 30 easy,30 easy,30 recovery,30 easy,30 easy,30 easy,30 easy
          R09 | MAKE_RECOVERY_RUN | 30 easy,,30 easy,,30 easy,,30 easy
          R12 | MAKE_EASY  | easy: 20 @ T
          R14 | SHORTEN    | ,30 easy,,40 easy,30 recovery,,60 long
          R21 | MAKE_EASY  | 10 km race,,,,3x10 @ T 2 jog
          """)
  void theSmallestChangeComesFirst(String rule, Remedy.Kind kind, String plan) {
    List<Remedy> remedies = remedies(plan(plan), rule);

    assertEquals(kind, remedies.getFirst().kind(), remedies.toString());
  }

  @Test
  void everyRemedyClearsItsFindingAndBringsNoneAsBad() {
    Plan plan =
        plan(
            "40 easy,,3x10 @ T 2 jog,5x3 @ I 2 jog,,,100 long / ,60 easy,60 easy,,30 easy,,120"
                + " long");
    Ledger ledger = Ledger.of(plan, MONDAY);
    int cleared = 0;
    for (Finding finding : PlanCheck.all(ledger, Mornings.of(ledger))) {
      for (Remedy remedy : Remedies.of(ledger, Mornings.of(ledger), finding)) {
        Ledger after = Ledger.of(remedy.edit().change().applyTo(plan), MONDAY);
        List<Finding> left = PlanCheck.all(after, Mornings.of(after));

        assertTrue(left.stream().noneMatch(finding::isAbout), remedy.toString());
        assertEquals(Set.of(), worse(finding, names(ledger), left), remedy.toString());
        assertEquals(plan, remedy.edit().change().inverse().applyTo(after.plan()));
        cleared++;
      }
    }
    assertTrue(cleared >= 4, "remedies found: " + cleared);
  }

  @Test
  void twoAreOfferedAtMostAndOfDifferentKinds() {
    List<Remedy> remedies =
        remedies(plan(",3x10 @ T 2 jog,5x3 @ I 2 jog,,30 easy,30 recovery"), "R01");

    assertEquals(2, remedies.size());
    assertFalse(remedies.get(0).kind() == remedies.get(1).kind());
  }

  @Test
  void whatIsOverAndRacesStayAsTheyAre() {
    Plan plan = plan("10 km race,,,10 km race,30 easy");
    Ledger ledger = Ledger.of(plan, MONDAY);
    for (Finding finding : PlanCheck.all(ledger, Mornings.of(ledger))) {
      for (Remedy remedy : Remedies.of(ledger, Mornings.of(ledger), finding)) {
        Plan after = remedy.edit().change().applyTo(plan);
        assertEquals(races(plan), races(after));
      }
    }
    assertEquals(List.of(), remedies(plan, "R22"));
  }

  private static Set<Session> races(Plan plan) {
    return plan.sessions().values().stream()
        .filter(session -> session.kind() == SessionKind.RACE)
        .collect(Collectors.toSet());
  }

  private static Set<String> worse(Finding finding, Set<String> known, List<Finding> left) {
    return left.stream()
        .filter(other -> other.severity().compareTo(finding.severity()) >= 0)
        .map(RemediesTest::name)
        .filter(name -> !known.contains(name))
        .collect(Collectors.toSet());
  }

  private static Set<String> names(Ledger ledger) {
    return PlanCheck.all(ledger, Mornings.of(ledger)).stream()
        .map(RemediesTest::name)
        .collect(Collectors.toSet());
  }

  private static String name(Finding finding) {
    return finding.rule() + " " + finding.day();
  }

  private static List<Remedy> remedies(Plan plan, String rule) {
    Ledger ledger = Ledger.of(plan, MONDAY);
    Mornings mornings = Mornings.of(ledger);
    return PlanCheck.all(ledger, mornings).stream()
        .filter(finding -> finding.rule().equals(rule))
        .findFirst()
        .map(finding -> Remedies.of(ledger, mornings, finding))
        .orElseThrow();
  }

  private static Plan plan(String weeks) {
    Map<SessionId, Session> sessions = new HashMap<>();
    List<String> lines = List.of(weeks.split(" / "));
    for (int week = 0; week < lines.size(); week++) {
      List<String> days = List.of(lines.get(week).split(",", -1));
      for (int i = 0; i < days.size(); i++) {
        if (days.get(i).isBlank()) continue;
        var meant = WorkoutText.parse(days.get(i).strip()).orElseThrow();
        LocalDate date = MONDAY.plusWeeks(week).plusDays(i);
        SessionId id = SessionId.named(date.toString());
        sessions.put(id, Session.on(date, id, meant.kind(), meant.workout()));
      }
    }
    return new Plan(Runner.UNKNOWN, Map.of(), sessions, Map.of(), new TreeMap<>(), Map.of());
  }
}
