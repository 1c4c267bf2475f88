package upswing.readiness;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import upswing.training.CheckIn;
import upswing.training.Plan;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.Tag;

/** All check-ins up to a day as arrays with one place a day, from the first check-in on. */
final class Diary {

  private static final int YEARS_BACK = 80;

  private final LocalDate first;
  private final CheckIn[] said;
  private final boolean[] ill;
  private final boolean[] period;
  private final boolean[] sameDevice;
  private final Map<Signal, Devices> devices = new EnumMap<>(Signal.class);
  private final Map<Signal, Past> pasts = new EnumMap<>(Signal.class);

  Diary(Plan plan, LocalDate today) {
    NavigableMap<LocalDate, CheckIn> checkIns =
        plan.checkIns().subMap(today.minusYears(YEARS_BACK), true, today, true);
    first = checkIns.isEmpty() ? today : checkIns.firstKey();
    int days = (int) (today.toEpochDay() - first.toEpochDay()) + 1;
    said = new CheckIn[days];
    ill = new boolean[days];
    period = new boolean[days];
    sameDevice = new boolean[days];
    for (int day = 0; day < days; day++) {
      LocalDate date = first.plusDays(day);
      said[day] = checkIns.getOrDefault(date, CheckIn.empty(date));
      ill[day] = said[day].tags().contains(Tag.ILL);
      period[day] = said[day].tags().contains(Tag.PERIOD);
      sameDevice[day] = said[day].tags().contains(Tag.SAME_DEVICE);
    }
    int[] halves = Cycle.halves(period);
    for (Signal signal : Signal.values()) pasts.put(signal, past(signal, halves));
  }

  private Past past(Signal signal, int[] halves) {
    if (signal == Signal.SLEEP_REGULARITY) {
      return new Past(regularity(), ill, new int[said.length], halves);
    }
    Scale scale = Scale.of(signal);
    double[] values = new double[said.length];
    String[] names = new String[said.length];
    for (int day = 0; day < said.length; day++) {
      Optional<Reading> reading = Optional.ofNullable(said[day].readings().get(signal));
      values[day] = reading.map(r -> scale.inward(r.value())).orElse(Double.NaN);
      names[day] = reading.map(Reading::device).orElse("");
    }
    Devices found = new Devices(names, sameDevice);
    devices.put(signal, found);
    return new Past(values, ill, found.begin(), halves);
  }

  /** Only on mornings after a known night: nothing is carried on. */
  private double[] regularity() {
    double[] spreads = new double[said.length];
    for (int day = 0; day < said.length; day++) {
      spreads[day] =
          SleepRegularity.isKnown(said[day])
              ? SleepRegularity.of(fortnight(day)).orElse(Double.NaN)
              : Double.NaN;
    }
    return spreads;
  }

  private List<CheckIn> fortnight(int day) {
    int from = Math.max(0, day - SleepRegularity.NIGHTS + 1);
    return Arrays.asList(said).subList(from, day + 1);
  }

  /** Nights with both times in the fortnight up to a day. */
  int nightsKnown(int day) {
    return (int) fortnight(day).stream().filter(SleepRegularity::isKnown).count();
  }

  int days() {
    return said.length;
  }

  LocalDate first() {
    return first;
  }

  LocalDate date(int day) {
    return first.plusDays(day);
  }

  /** The day's place; negative before the first day, {@link #days()} or more after the last. */
  long day(LocalDate date) {
    return date.toEpochDay() - first.toEpochDay();
  }

  CheckIn said(int day) {
    return said[day];
  }

  boolean isIll(int day) {
    return day >= 0 && ill[day];
  }

  boolean[] ill() {
    return ill;
  }

  boolean[] period() {
    return period;
  }

  Map<Signal, Past> pasts() {
    return pasts;
  }

  /** The last change of device that was certain on a day. */
  Optional<Devices.Change> device(Signal signal, int day) {
    return Optional.ofNullable(devices.get(signal)).flatMap(d -> d.last(day));
  }
}
