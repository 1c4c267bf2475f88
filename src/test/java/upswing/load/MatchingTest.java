package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.training.ActivityId;
import upswing.training.Measure;
import upswing.training.Session;
import upswing.training.SessionId;

class MatchingTest {

  /** What was done, each with the session it was found to be. */
  private static String found(Ledger ledger, String did) {
    return Arrays.stream(did.split(";"))
        .map(String::strip)
        .map(
            activity ->
                ledger
                    .plannedFor(ActivityId.named(activity))
                    .map(MatchingTest::words)
                    .orElse("extra"))
        .collect(Collectors.joining("; "));
  }

  private static String words(Session session) {
    return session.date().getDayOfWeek().toString().substring(0, 1)
        + session
            .date()
            .getDayOfWeek()
            .toString()
            .substring(1, 3)
            .toLowerCase(java.util.Locale.ROOT)
        + " "
        + session.kind().toString().toLowerCase(java.util.Locale.ROOT);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          as planned               | Mon easy 45; Wed long 90        | Mon run 47; Wed run 88          | Mon easy; Wed long
          a day early              | Wed easy 45                     | Tue run 45                      | Wed easy
          a day late               | Wed easy 45                     | Thu run 45                      | Wed easy
          two days late            | Wed easy 45                     | Fri run 45                      | extra
          on the day wins          | Wed easy 45                     | Tue run 45; Wed run 30          | extra; Wed easy
          a day late before early  | Tue easy 45; Thu easy 45        | Wed run 45                      | Tue easy
          shorter than planned     | Wed long 120                    | Wed run 30                      | Wed long
          a bit of it a day late   | Wed long 120                    | Thu run 30                      | extra
          twice a day              | Wed easy 45                     | Wed run 20; Wed run 44          | extra; Wed easy
          twice a day, one planned tomorrow | Wed easy 45; Thu easy 45 | Wed run 45; Wed run 44       | Wed easy; extra
          two planned on a day     | Wed easy 30; Wed threshold 60   | Wed run 62; Wed run 29          | Wed threshold; Wed easy
          Saturday and Sunday swapped | Sat easy 40; Sun long 120    | Sat run 118; Sun run 41         | Sun long; Sat easy
          a bike on a run day      | Wed easy 45                     | Wed bike 45                     | extra
          a bike where planned     | Wed bike 60; Wed easy 30        | Wed bike 50                     | Wed bike
          a run on a rest day      | Wed rest                        | Wed run 45                      | extra
          yoga for strength        | Wed strength 40                 | Wed other 45                    | Wed strength_mobility
          all a day late           | Mon easy 45; Tue threshold 60   | Tue run 46; Wed run 60          | Tue threshold; extra
          nothing planned          | Mon rest                        | Thu run 45                      | extra
          """)
  void whatWasDoneFindsWhatWasPlanned(String story, String planned, String did, String expected) {
    Ledger ledger = new Diary().planned(planned).did(did).on("Sun");

    assertEquals(expected, found(ledger, did));
  }

  @Test
  void ofTwoEquallyLongTheHardOneIsTheHardSession() {
    String did = "Wed run 45 @172; Wed run 45 @135";
    Ledger ledger =
        new Diary()
            .knows(Measure.Kind.LTHR, 172)
            .planned("Wed easy 45; Wed threshold 45")
            .did(did)
            .on("Sun");

    assertEquals(2, ledger.sessionsOn(Diary.day("Wed")).size());
    assertTrue(ledger.unplannedOn(Diary.day("Wed")).isEmpty());
    assertEquals(2, Arrays.stream(found(ledger, did).split("; ")).distinct().count());
  }

  @Test
  void whatTheRunnerMatchedByHandComesFirst() {
    String did = "Wed run 45; Fri run 45";
    Ledger ledger =
        new Diary().planned("Wed easy 45").did(did).matched("Fri run 45", "Wed easy 45").on("Sun");

    assertEquals("extra; Wed easy", found(ledger, did));
    assertEquals(
        ActivityId.named("Fri run 45"),
        ledger.doneFor(SessionId.named("Wed easy 45")).orElseThrow().id());
  }

  @Test
  void aRunSaidToBeNoSessionIsNone() {
    Ledger ledger =
        new Diary().planned("Wed easy 45").did("Wed run 45").matched("Wed run 45", "").on("Sun");

    assertEquals("extra", found(ledger, "Wed run 45"));
    assertEquals(1, ledger.unplannedOn(Diary.day("Wed")).size());
  }

  @Test
  void aHandMadeMatchWithASessionThatIsGoneFindsNone() {
    Ledger ledger = new Diary().did("Wed run 45").matched("Wed run 45", "Wed easy 45").on("Sun");

    assertEquals("extra", found(ledger, "Wed run 45"));
  }
}
