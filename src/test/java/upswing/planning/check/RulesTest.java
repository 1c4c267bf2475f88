package upswing.planning.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.planning.check.Finding.Grade;
import upswing.planning.check.Finding.Severity;
import upswing.ui.Messages;

/** Each rule on a plan that breaks it and on one that only just keeps it. */
class RulesTest {

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R01 | fires | intervals the day after threshold | ,3x10 @ T 2 jog,5x3 @ I 2 jog,,,30 easy,30 recovery
          R01 | holds | a day between                     | ,3x10 @ T 2 jog,30 recovery,5x3 @ I 2 jog,,40 easy
          R01 | fires | a long run after threshold        | 60 easy,60 easy,,,,3x10 @ T 2 jog,100 long
          R01 | holds | 90 minutes of 310 are not hard    | 60 easy,60 easy,30 recovery,30 easy,,3x10 @ T 2 jog,90 long
          R08 | fires | seven days in a row               | 30 easy,30 easy,30 recovery,30 easy,30 easy,30 easy,30 easy
          R08 | holds | a walk leaves a rest day one      | 30 easy,30 easy,30 recovery,walk 30,30 easy,30 easy,30 easy
          R09 | fires | four runs without a recovery run  | 30 easy,,30 easy,,30 easy,,30 easy
          R09 | holds | three easy runs need none         | 30 easy,,30 easy,,30 easy
          R09 | fires | three recovery runs of four       | 30 recovery,,30 recovery,,30 recovery,,30 easy
          R12 | fires | ten minutes at threshold          | easy: 10 @ T
          R12 | holds | strides are no fast running       | 30 easy + 4 strides
          R14 | fires | 60 of 160 minutes in four runs    | ,30 easy,,40 easy,30 recovery,,60 long
          R14 | holds | 60 of 150 minutes in three runs   | ,45 easy,,45 easy,,,60 long
          R21 | fires | threshold four days after 10 km   | 10 km race,,,,3x10 @ T 2 jog
          R21 | holds | threshold five days after 10 km   | 10 km race,,,,,3x10 @ T 2 jog
          R22 | fires | two 10 km races six days apart    | 10 km race,,,,,,10 km race
          R22 | holds | seven days apart                  | 10 km race / 10 km race
          R22 | fires | two half marathons in four weeks  | ,21.1 km race / , / , / 21.1 km race
          """)
  void onHandMadePlans(String rule, String verdict, String what, String plan) {
    assertEquals(verdict.equals("fires"), fires(HandMade.findings(plan), rule), what);
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          R02 | fires | 70 after a longest of 60       | 100 | 60  | ,70 easy
          R02 | holds | 66 after a longest of 60       | 100 | 60  | ,66 easy
          R02 | holds | 20 minutes are never a spike   | 100 | 10  | ,20 easy
          R03 | fires | 240 after 200                  | 200 | 120 | 80 easy,,80 easy,,80 easy
          R03 | holds | 230 after 200                  | 200 | 120 | 80 easy,,70 easy,,80 easy
          R03 | holds | small weeks may jump           | 100 | 120 | 40 easy,,40 easy,,40 easy
          R04 | fires | 100, 125, 150                  | 100 | 120 | 40 easy,,40 easy,,45 easy / 50 easy,,50 easy,,50 easy
          R04 | holds | 100, 115, 130                  | 100 | 120 | 40 easy,,40 easy,,35 easy / 45 easy,,45 easy,,40 easy
          R05 | fires | five weeks without             | 100 | 120 | 50 easy,,50 easy / 50 easy,,50 easy / 50 easy,,50 easy / 50 easy,,50 easy / 50 easy,,50 easy
          R05 | holds | the fifth is a recovery week   | 100 | 120 | 50 easy,,50 easy / 50 easy,,50 easy / 50 easy,,50 easy / 50 easy,,50 easy / recovery: 35 easy,,35 easy
          R06 | fires | a cut of 15 %                  | 100 | 120 | 50 easy,,50 easy / recovery: 45 easy,,40 easy
          R06 | holds | a cut of 50 %                  | 100 | 120 | 50 easy,,50 easy / recovery: 25 easy,,25 easy
          R06 | fires | a cut of 60 %                  | 100 | 120 | 50 easy,,50 easy / recovery: 20 easy,,20 easy
          R07 | fires | two key sessions               | 100 | 120 | recovery: ,3x6 @ T 2 jog,,3x3 @ I 2 jog
          R07 | holds | one short one                  | 100 | 120 | recovery: ,3x6 @ T 2 jog,,30 easy
          R10 | fires | a third of the time is hard    | 90  | 120 | 60 easy,,30 @ T / 60 easy,,30 @ T / 60 easy,,30 @ T / 60 easy,,30 @ T
          R10 | holds | a quarter of it                | 90  | 120 | 90 easy,,30 @ T / 90 easy,,30 @ T / 90 easy,,30 @ T / 90 easy,,30 @ T
          R18 | holds | half of it in the last weeks   | 200 | 120 | 60 easy,,70 easy,,70 easy / taper: 60 easy,,30 @ T,,35 easy / taper: 30 easy,,20 @ T,,25 easy,,10 km race
          R18 | fires | a third of it                  | 200 | 120 | 60 easy,,70 easy,,70 easy / taper: 60 easy,,60 easy,,50 easy / taper: 30 easy,,30 @ T,,40 easy,,10 km race
          R19 | fires | nothing fast                   | 200 | 120 | 60 easy,,70 easy,,70 easy / taper: 60 easy,,30 easy,,35 easy / taper: 30 easy,,20 easy,,25 easy,,10 km race
          R19 | holds | something fast                 | 200 | 120 | 60 easy,,70 easy,,70 easy / taper: 60 easy,,30 @ T,,35 easy / taper: 30 easy,,20 @ T,,25 easy,,10 km race
          R19 | fires | half as many runs              | 200 | 120 | 60 easy,30 easy,40 easy,,70 easy / taper: 60 easy,,70 @ T / taper: ,30 @ T,,,,,10 km race
          R20 | fires | 80 of 100 a week before        | 200 | 100 | 60 easy,,70 easy,,70 easy / taper: ,,30 @ T,,,,80 long / taper: ,,20 @ T,,,,10 km race
          R20 | holds | 60 of 100 a week before        | 200 | 100 | 60 easy,,70 easy,,70 easy / taper: ,,30 @ T,,,,60 long / taper: ,,20 @ T,,,,10 km race
          """)
  void inABlock(String rule, String verdict, String what, int weekly, int longest, String plan) {
    List<Finding> findings = HandMade.findingsInBlock(plan, weekly, longest);

    assertEquals(verdict.equals("fires"), fires(findings, rule), what);
  }

  @Test
  void aSpikeCarriesItsNumbers() {
    Finding spike =
        HandMade.findingsInBlock(",70 easy", 100, 60).stream()
            .filter(f -> f.rule().equals("R02"))
            .findFirst()
            .orElseThrow();

    assertEquals(Grade.M, spike.grade());
    assertEquals(Severity.WARN, spike.severity());
    assertEquals("{minutes=70, longest=60, percent=16.7}", spike.inputs().toString());
    assertEquals(List.of(HandMade.MONDAY.plusDays(1)), spike.dates());
  }

  @Test
  void aTaperFullerThanTheWeeksBeforeTakesNothingOff() {
    String weeks =
        "30 easy,,30 easy / taper: 60 easy,,60 easy,,50 easy"
            + " / taper: 30 easy,,30 @ T,,40 easy,,10 km race";
    Finding taper =
        HandMade.findingsInBlock(weeks, 200, 120).stream()
            .filter(finding -> finding.rule().equals("R18"))
            .findFirst()
            .orElseThrow();

    assertEquals("rule.R18.more", taper.key());
    assertEquals(
        "The two weeks to the race hold 135 min a week, more than the biggest of the four weeks"
            + " before (60 min). 41 to 60 % less works best.",
        new Messages(Locale.ENGLISH).sentence(taper.key(), List.copyOf(taper.inputs().values())));
  }

  @Test
  void theWorstComesFirstAndConventionNeverWarns() {
    List<Finding> findings =
        HandMade.findingsInBlock("40 easy,,3x10 @ T 2 jog,5x3 @ I 2 jog,,,130 long", 100, 60);

    assertEquals(Severity.SEVERE, findings.getFirst().severity());
    for (int i = 1; i < findings.size(); i++) {
      assertTrue(findings.get(i - 1).severity().compareTo(findings.get(i).severity()) >= 0);
    }
    assertTrue(
        findings.stream()
            .filter(f -> f.grade() == Grade.C)
            .allMatch(f -> f.severity().compareTo(Severity.CONSIDER) <= 0));
  }

  @Test
  void everyRuleHasItsSentenceAndItsWhy() {
    Messages messages = new Messages(Locale.ENGLISH);
    for (Rule rule : Rule.ALL) {
      assertTrue(messages.has("rule." + rule.id()), rule.id());
      for (String part : List.of(".name", ".formula", ".source")) {
        assertTrue(messages.has("rule." + rule.id() + part), rule.id() + part);
      }
    }
    assertFalse(messages.of("rule.R02", "70", "60", "16.7").contains("{"));
  }

  private static boolean fires(List<Finding> findings, String rule) {
    return findings.stream().anyMatch(finding -> finding.rule().equals(rule));
  }
}
