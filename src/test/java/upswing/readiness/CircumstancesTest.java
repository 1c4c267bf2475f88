package upswing.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import upswing.load.Ledger;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Runner;
import upswing.training.Signal;
import upswing.training.Tag;

/** What stands beside a verdict: another device, the half of the cycle, a word to see somebody. */
class CircumstancesTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
  private final TreeMap<LocalDate, CheckIn> checkIns = new TreeMap<>();

  private void said(int day, Signal signal, double value, String device) {
    LocalDate date = FIRST.plusDays(day);
    CheckIn before = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(date, before.with(signal, Reading.imported(value, device)));
  }

  private void tag(int day, Tag tag, String site) {
    LocalDate date = FIRST.plusDays(day);
    CheckIn was = checkIns.getOrDefault(date, CheckIn.empty(date));
    checkIns.put(
        date,
        new CheckIn(
            date, was.readings(), was.bedTime(), was.wakeTime(), site, Set.of(tag), was.note()));
  }

  private Morning on(int day) {
    Plan plan = new Plan(Runner.UNKNOWN, Map.of(), Map.of(), Map.of(), checkIns, Map.of());
    LocalDate date = FIRST.plusDays(day);
    return Mornings.of(Ledger.of(plan, date)).on(date);
  }

  private static SignalMorning signal(Morning morning, Signal signal) {
    return Optional.ofNullable(morning.signals().get(signal)).orElseThrow();
  }

  @Test
  void anotherDeviceBeginsANewRangeOnItsThirdMorningAndSaysSo() {
    for (int day = 0; day < 80; day++) {
      said(day, Signal.HRV, 60 + day % 3, day < 70 ? "chest strap" : "ring");
      said(day, Signal.RESTING_HEART_RATE, 48 + day % 3, "watch");
    }

    assertTrue(on(71).circumstances().isEmpty(), "two mornings may be a loan");
    assertEquals(
        List.of(
            new Circumstance.NewDevice(
                Signal.HRV, FIRST.plusDays(70), "chest strap", "ring", Baseline.TO_WARN)),
        on(72).circumstances());
    assertInstanceOf(Baseline.NotYet.class, signal(on(72), Signal.HRV).normal());
    assertInstanceOf(Baseline.Known.class, signal(on(72), Signal.RESTING_HEART_RATE).normal());
    assertEquals(Verdict.READY, on(79).verdict());
  }

  @ParameterizedTest(name = "said {0} days after the first morning under the new name")
  @ValueSource(ints = {1, 4, 30})
  void theSameDeviceUnderAnotherNameKeepsItsRange(int later) {
    for (int day = 0; day < 70 + later + 12; day++) {
      String name = day < 70 || day > 70 + later + 6 ? "watch" : "watch, new software";
      said(day, Signal.HRV, 60 + day % 3, name);
    }
    Morning before = on(70 + later - 1);
    tag(70 + later, Tag.SAME_DEVICE, "");

    for (int day = 70 + later; day < 70 + later + 12; day++) {
      assertTrue(on(day).circumstances().isEmpty(), "day " + day);
      assertInstanceOf(Baseline.Known.class, signal(on(day), Signal.HRV).normal());
    }
    Plan plan = new Plan(Runner.UNKNOWN, Map.of(), Map.of(), Map.of(), checkIns, Map.of());
    Mornings all = Mornings.of(Ledger.of(plan, FIRST.plusDays(70 + later)));
    assertEquals(before.circumstances(), all.on(before.date()).circumstances(), "days before stay");
  }

  @Test
  void anotherDeviceAfterwardsIsAChangeAllTheSame() {
    for (int day = 0; day < 110; day++) {
      said(day, Signal.HRV, 60 + day % 3, day < 70 ? "watch" : day < 100 ? "renamed" : "ring");
    }
    tag(75, Tag.SAME_DEVICE, "");

    assertTrue(on(101).circumstances().isEmpty());
    assertEquals(
        List.of(
            new Circumstance.NewDevice(
                Signal.HRV, FIRST.plusDays(100), "renamed", "ring", Baseline.TO_WARN)),
        on(102).circumstances());
  }

  @Test
  void oneMorningFromAnotherDeviceChangesNothing() {
    for (int day = 0; day < 60; day++) {
      said(day, Signal.HRV, 60 + day % 3, day % 20 == 7 ? "ring" : "chest strap");
    }

    assertTrue(on(59).circumstances().isEmpty());
    assertInstanceOf(Baseline.Known.class, signal(on(59), Signal.HRV).normal());
  }

  @Test
  void heartRateIsHeldAgainstTheSameHalfOfTheCycle() {
    for (int day = 0; day < 120; day++) {
      boolean second = day % 28 >= 14;
      said(day, Signal.RESTING_HEART_RATE, (second ? 56 : 48) + day % 2, "");
      if (day % 28 < 4) tag(day, Tag.PERIOD, "");
    }

    Morning late = on(28 * 3 + 20);

    assertEquals(List.of(new Circumstance.SameHalfOfCycle(true)), late.circumstances());
    assertEquals(
        56.5,
        assertInstanceOf(Baseline.Known.class, signal(late, Signal.RESTING_HEART_RATE).normal())
            .median());
    assertEquals(Verdict.READY, late.verdict());
  }

  @Test
  void soreAtOneSiteOnSevenOfFourteenMorningsIsForAProfessional() {
    for (int day = 0; day < 40; day++) {
      said(day, Signal.SORENESS, 2, "");
      if (day >= 26 && day % 2 == 0) tag(day, Tag.NIGGLE, "left Achilles");
    }

    assertEquals(List.of(), on(36).advice());
    assertEquals(List.of(new Advice.SoreSite("left Achilles", 7)), on(38).advice());
  }

  @Test
  void eightDaysOfIllnessAndThreeIllnessesWithLowMood() {
    for (int day = 0; day < 90; day++) said(day, Signal.MOOD, day < 70 ? 4 : 2, "");
    for (int day : List.of(20, 40)) tag(day, Tag.ILL, "");
    for (int day = 80; day < 88; day++) tag(day, Tag.ILL, "");

    assertEquals(
        List.of(
            new Advice.LongIll(8),
            new Advice.LowEnergy(List.of(Advice.Sign.OFTEN_ILL, Advice.Sign.LOW_MOOD))),
        on(87).advice());
  }

  @Test
  void morningsThatLeanAreRedAndSayWhatCarriesThem() {
    for (int day = 0; day < 100; day++) {
      boolean worn = day >= 90;
      said(day, Signal.FATIGUE, worn ? 3 : 1 + day % 2, "");
      said(day, Signal.SORENESS, worn ? 3 : 1 + (day / 2) % 2, "");
      said(day, Signal.SLEEP_QUALITY, worn ? 3 : 4 + day % 2, "");
    }

    Morning morning = on(99);

    assertEquals(Verdict.RED, morning.verdict());
    assertTrue(
        morning.reasons().stream().allMatch(Reason.OfWeek.class::isInstance),
        "nothing is outside on its own");
    assertEquals(3, morning.reasons().size());
    assertTrue(morning.reasons().getFirst().since().isAfter(FIRST.plusDays(89)));
  }

  @Test
  void aCalmHeartDoesNotQuietTiredMornings() {
    for (int day = 0; day < 100; day++) {
      boolean worn = day >= 90;
      said(day, Signal.FATIGUE, worn ? 3 : 1 + day % 2, "");
      said(day, Signal.SORENESS, worn ? 3 : 1 + (day / 2) % 2, "");
      said(day, Signal.RESTING_HEART_RATE, worn ? 42 : 48 + day % 3, "");
      said(day, Signal.HRV, worn ? 90 : 60 + day % 5, "");
    }

    Morning morning = on(99);

    assertEquals(Verdict.RED, morning.verdict());
    assertEquals(Voice.FEELING, morning.lean().voice());
  }
}
