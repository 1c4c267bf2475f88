package upswing.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.MuteEdits;
import upswing.load.Diary;
import upswing.load.Ledger;
import upswing.readiness.Mornings;
import upswing.training.Plan;
import upswing.training.Signal;

class EaseOffTest {

  private static final LocalDate WEDNESDAY = Diary.day("Wed");

  private static Diary mornings(String feeling) {
    Diary diary = new Diary();
    for (int back = 30; back >= 1; back--) well(diary, WEDNESDAY.minusDays(back));
    well(diary, WEDNESDAY);
    if (feeling.equals("amber")) {
      diary.said(WEDNESDAY, Signal.FATIGUE, 5).said(WEDNESDAY, Signal.SORENESS, 5);
    }
    if (feeling.equals("red")) {
      for (int back = 0; back < 2; back++) {
        LocalDate day = WEDNESDAY.minusDays(back);
        diary.said(day, Signal.FATIGUE, 5).said(day, Signal.SORENESS, 5);
      }
    }
    if (feeling.equals("calf")) {
      for (int back = 0; back < 7; back++) diary.soreAt("left calf", WEDNESDAY.minusDays(back));
    }
    if (feeling.equals("ill")) diary.ill(WEDNESDAY);
    return diary;
  }

  private static void well(Diary diary, LocalDate date) {
    diary.said(date, Signal.FATIGUE, 2).said(date, Signal.SORENESS, 1);
  }

  private static Optional<EaseOff.Proposal> proposal(Diary diary) {
    Ledger ledger = Ledger.of(diary.plan(), WEDNESDAY);
    return EaseOff.proposal(ledger, Mornings.of(ledger), WEDNESDAY);
  }

  private static String words(EaseOff.Proposal proposal) {
    String day = proposal.to().getDayOfWeek().toString().substring(0, 3);
    return proposal.kind() + " " + day + " " + proposal.minutes();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the next easy day            | amber | Wed threshold 60; Thu easy 40; Fri rest; Sun long 90   | SWAP THU 60
          not beside the long run      | amber | Wed threshold 60; Thu threshold 40; Sun long 90         | SHORTEN WED 35
          a rest day will do           | amber | Wed intervals 50; Thu long 90; Fri rest; Sat rest; Sun rest | SWAP SAT 50
          a free day will do           | amber | Wed intervals 50                                        | SWAP THU 50
          a day of strength will do     | amber | Wed long 100; Thu strength 40; Fri easy 40; Mon2 threshold 50 | SWAP THU 100
          nothing before a race        | amber | Wed intervals 40; Fri race 20; Sun rest                 | SWAP SUN 40
          the race itself stays        | amber | Wed race 40; Thu easy 40                                | nothing
          an easy day stays            | amber | Wed easy 45; Thu easy 40                                | nothing
          red asks for a gentler one    | red   | Wed easy 45; Thu easy 40                                | ACTIVE_RECOVERY WED 30
          a short easy run stays        | red   | Wed easy 30; Thu easy 40                                | nothing
          red on a rest day, hard next  | red   | Wed rest; Thu threshold 50; Fri easy 40; Sat rest; Sun long 90 | SWAP FRI 50
          amber on a rest day           | amber | Wed rest; Thu threshold 50; Fri easy 40                 | nothing
          a calf sore for a week        | calf  | Wed threshold 60; Thu easy 40                           | REST_DAY WED 0
          well enough                  | well  | Wed threshold 60; Thu easy 40                           | nothing
          ill                          | ill   | Wed easy 45; Thu easy 40                                | REST_DAY WED 0
          ill on a rest day            | ill   | Wed rest                                                | nothing
          """)
  void onWednesdayMorning(String story, String feeling, String planned, String expected) {
    Optional<EaseOff.Proposal> proposal = proposal(mornings(feeling).planned(planned));

    assertEquals(expected, proposal.map(EaseOffTest::words).orElse("nothing"));
  }

  @Test
  void putOffTodayItIsAskedAgainOnlyForAnotherReason() {
    Diary amber = mornings("amber").planned("Wed threshold 60; Thu easy 40");
    Plan putOff =
        MuteEdits.notToday(amber.plan(), "AMBER", WEDNESDAY)
            .orElseThrow()
            .change()
            .applyTo(amber.plan());
    Ledger ledger = Ledger.of(putOff, WEDNESDAY);

    assertTrue(EaseOff.proposal(ledger, Mornings.of(ledger), WEDNESDAY).isEmpty());

    Plan worse =
        MuteEdits.notToday(amber.plan(), "RED", WEDNESDAY)
            .orElseThrow()
            .change()
            .applyTo(amber.plan());
    Ledger other = Ledger.of(worse, WEDNESDAY);
    assertTrue(EaseOff.proposal(other, Mornings.of(other), WEDNESDAY).isPresent());
  }

  @Test
  void aSwapKeepsTheLoadOfTheWeekAndEasingLessensIt() {
    EaseOff.Proposal swap =
        proposal(mornings("amber").planned("Wed threshold 60; Thu easy 40")).orElseThrow();
    EaseOff.Proposal shorter =
        proposal(mornings("amber").planned("Wed threshold 60; Thu threshold 40; Sun long 90"))
            .orElseThrow();

    assertEquals(swap.weekLoad(), swap.easedLoad(), 1e-9);
    assertTrue(shorter.easedLoad() < shorter.weekLoad() - 50, shorter.toString());
  }

  @Test
  void whatIsAlreadyRunIsLeftAlone() {
    Diary diary = mornings("amber").planned("Wed threshold 60; Thu easy 40").did("Wed run 60");

    assertTrue(proposal(diary).isEmpty());
  }

  @Test
  void acceptingASwapLetsTheTwoDaysChangePlaces() {
    Plan plan = mornings("amber").planned("Wed threshold 60; Thu easy 40").plan();
    Ledger ledger = Ledger.of(plan, WEDNESDAY);

    Plan after =
        EaseOff.proposal(ledger, Mornings.of(ledger), WEDNESDAY)
            .orElseThrow()
            .change()
            .applyTo(plan);

    assertEquals("EASY", kinds(after, "Wed"));
    assertEquals("THRESHOLD", kinds(after, "Thu"));
  }

  private static String kinds(Plan plan, String day) {
    return plan.sessionsOn(Diary.day(day)).stream()
        .map(session -> session.kind().toString())
        .collect(Collectors.joining(" "));
  }
}
