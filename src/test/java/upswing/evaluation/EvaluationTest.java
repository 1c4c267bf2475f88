package upswing.evaluation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Guards the main figures of readiness-evaluation.md with fewer runners than the page. */
class EvaluationTest {

  private static final int YEARS = 60;
  private static final int RUNNERS = 80;
  private static final long SEED = 42;

  private static final List<Life> HEALTHY = Trial.healthy(Nature.MODERATE, YEARS, SEED);
  private static final List<double[]> VERDICTS = Trial.run(Detector.VERDICT, HEALTHY);

  private static void atMost(double most, double actual) {
    assertTrue(actual <= most, actual + " is more than " + most);
  }

  private static void atLeast(double least, double actual) {
    assertTrue(actual >= least, actual + " is less than " + least);
  }

  @Test
  void aHealthyYearHasAboutOneRedAtMost() {
    atMost(1.35, Trial.episodesAYear(VERDICTS, 2));
    atMost(11, Trial.episodesAYear(VERDICTS, 1));
  }

  @Test
  void missingMorningsAndSlowChangesAddNoRed() {
    List<Life> gaps = Trial.healthy(new Nature(0.3, 0.5, 0.3, 0, 0), YEARS, SEED);
    List<Life> drift = Trial.healthy(new Nature(0.3, 0.5, 0, 1, 1), YEARS, SEED);

    atMost(1.35, Trial.episodesAYear(Trial.run(Detector.VERDICT, gaps), 2));
    atMost(1.6, Trial.episodesAYear(Trial.run(Detector.VERDICT, drift), 2));
  }

  @ParameterizedTest
  @CsvSource({
    "OVERREACHING, 0.84",
    "OVERREACHING_MILD, 0.76",
    "OVERREACHING_EVEN, 0.80",
    "OVERREACHING_BODY, 0.80"
  })
  void overreachingIsFoundSoonAfterTheBestPossibleRule(Trouble trouble, double within) {
    List<Life> lives = Trial.troubled(Nature.MODERATE, trouble, RUNNERS, SEED);
    int[] red = Trial.delays(Trial.run(Detector.VERDICT, lives), 2);
    Best best = Best.knowing(trouble);
    double limit = Trial.limitFor(Trial.run(best, HEALTHY), 1);
    int[] first = Trial.delays(Trial.run(best, lives), limit);

    atLeast(0.93, Trial.shareFound(red));
    atLeast(within, Trial.shareWithin(4, red, first));
    atLeast(within + 0.05, Trial.shareWithin(6, red, first));
  }

  @ParameterizedTest
  @EnumSource(
      value = Trouble.class,
      names = {"OVERREACHING", "OVERREACHING_EVEN", "OVERREACHING_BODY"})
  void noSimplerRuleFindsMoreAtEqualFalseAlarms(Trouble trouble) {
    List<Life> lives = Trial.troubled(Nature.MODERATE, trouble, RUNNERS, SEED);
    double aYear = Trial.episodesAYear(VERDICTS, 2);
    double ours = Trial.shareFound(Trial.delays(Trial.run(Detector.VERDICT, lives), 2));

    for (Detector.Simple simple : Detector.Simple.RULES) {
      double limit = Trial.limitFor(Trial.run(simple.rule(), HEALTHY), aYear);
      double theirs = Trial.shareFound(Trial.delays(Trial.run(simple.rule(), lives), limit));
      assertTrue(ours > theirs, simple.name() + " finds " + theirs + ", the verdict " + ours);
    }
  }
}
