package upswing.report;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import upswing.recovery.BedTime;
import upswing.recovery.CareLine;
import upswing.recovery.Fuel;
import upswing.recovery.Night;
import upswing.recovery.SleepDebt;

/**
 * The care of a day in words: short for a card or paper, whole, and why with its source.
 *
 * <p>Examples: «Sleep 8 h 30 · bed 21:40», «Carbs 5–7 g/kg», «Meal within 2 h».
 */
public final class CareWords {

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

  private final Words words;

  public CareWords(Words words) {
    this.words = words;
  }

  /** In a few words. */
  public String brief(CareLine line) {
    return switch (line) {
      case CareLine.Sleep sleep -> sleep(sleep, "care.short.SLEEP");
      case CareLine.Carbohydrate carbs ->
          words.of(
              "care.short.CARBOHYDRATE" + (carbs.tomorrow() ? ".tomorrow" : ""),
              whole(carbs.perKilogram()));
      case CareLine.During during -> words.of("care.short.DURING", whole(during.anHour()));
      case CareLine.Protein protein -> words.of("care.short.PROTEIN", tenths(Fuel.PROTEIN));
      case CareLine.Refuel refuel -> words.of("care.short.REFUEL" + asked(refuel), by(refuel));
      case CareLine.EasyEnough easy -> words.of("care.short.EASY" + answer(easy.answer()));
      case CareLine.Recover(CareLine.Way way) -> words.of("care.short." + way);
    };
  }

  /** In a whole sentence. */
  public String full(CareLine line) {
    return switch (line) {
      case CareLine.Sleep sleep -> sleep(sleep, "care.SLEEP");
      case CareLine.Carbohydrate carbs -> {
        String key = "care.CARBOHYDRATE" + (carbs.tomorrow() ? ".tomorrow" : "");
        String range = whole(carbs.perKilogram());
        yield carbs.kilograms().isEmpty()
            ? words.of(key, range)
            : words.of(
                key + ".weight",
                range,
                tens(carbs.perKilogram().times(carbs.kilograms().getAsDouble())));
      }
      case CareLine.During during -> words.of("care.DURING", whole(during.anHour()));
      case CareLine.Protein protein ->
          protein.kilograms().isEmpty()
              ? words.of("care.PROTEIN", tenths(Fuel.PROTEIN))
              : words.of(
                  "care.PROTEIN.weight",
                  tenths(Fuel.PROTEIN),
                  whole(Fuel.PROTEIN.times(protein.kilograms().getAsDouble())),
                  whole(Fuel.PROTEIN_A_MEAL * protein.kilograms().getAsDouble()));
      case CareLine.Refuel refuel ->
          words.of(
              refuel.done().isPresent()
                  ? "care.REFUEL.asked"
                  : refuel.another() ? "care.REFUEL.another" : "care.REFUEL",
              words.of("kind." + refuel.kind()).toLowerCase(words.locale()),
              by(refuel));
      case CareLine.EasyEnough easy -> words.of("care.EASY");
      case CareLine.Recover(CareLine.Way way) -> words.of("care." + way);
    };
  }

  /** Where it comes from: the formula with its numbers, then the source. */
  public List<String> why(CareLine line) {
    return switch (line) {
      case CareLine.Sleep sleep -> sleep(sleep.night(), sleep.bed());
      case CareLine.Carbohydrate carbs ->
          List.of(
              words.of(
                  "care.why.CARBOHYDRATE" + (carbs.tomorrow() ? ".tomorrow" : ""),
                  whole(carbs.minutes())),
              words.of("care.why.FUEL.source"));
      case CareLine.During during ->
          List.of(
              words.of("care.why.DURING", whole(during.minutes())),
              words.of("care.why.FUEL.source"));
      case CareLine.Protein protein -> both("care.why.PROTEIN", "care.why.FUEL");
      case CareLine.Refuel refuel ->
          both(refuel.another() ? "care.why.REFUEL.another" : "care.why.REFUEL", "care.why.FUEL");
      case CareLine.EasyEnough easy -> both("care.why.EASY", "care.why.EASY");
      case CareLine.Recover(CareLine.Way way) ->
          switch (way) {
            case ILL, AFTER_RACE, REST, WARM_DOWN, MOBILITY ->
                both("care.why." + way, "care.why." + way);
            case REST_AFTER_HARD, ACTIVE, EVENING -> both("care.why.RECOVER", "care.why.RECOVER");
            case LEGS_UP -> both("care.why.WARM_DOWN", "care.why.WARM_DOWN");
          };
    };
  }

  private String sleep(CareLine.Sleep sleep, String key) {
    String hours = hours(sleep.night());
    if (sleep.slept().isPresent()) {
      return words.of(key + ".done", Amounts.time(sleep.slept().getAsDouble()), hours);
    }
    return sleep
        .bed()
        .map(known -> words.of(key + ".bed", hours, clock(known.bed())))
        .orElseGet(() -> words.of(key, hours));
  }

  private List<String> both(String why, String source) {
    return List.of(words.of(why), words.of(source + ".source"));
  }

  private List<String> sleep(Night night, Optional<BedTime> bed) {
    List<String> why = new ArrayList<>();
    String target = Amounts.wholeHours(night.target());
    Optional<SleepDebt> owed = night.debt().filter(debt -> debt.minutes() > 0);
    if (night.reason() == Night.Reason.DEBT && owed.isPresent()) {
      SleepDebt debt = owed.get();
      why.add(
          words.of(
              "care.why.SLEEP.DEBT",
              target,
              debt.nights(),
              Amounts.time(debt.minutes()),
              Amounts.time(debt.mean())));
    } else {
      String more =
          owed.map(
                  debt ->
                      words.of(
                          "care.why.SLEEP.owed",
                          debt.nights(),
                          Amounts.time(debt.minutes()),
                          Amounts.time(debt.mean())))
              .orElse("");
      why.add(words.of("care.why.SLEEP." + night.reason(), target) + more);
    }
    bed.ifPresent(
        known ->
            why.add(
                words.of(
                    "care.why.BED" + (known.early() ? ".early" : ""),
                    clock(known.bed()),
                    clock(known.up()),
                    whole(known.awake()))));
    why.add(words.of("care.why.SLEEP.source"));
    return why;
  }

  private static String by(CareLine.Refuel refuel) {
    return refuel.by().map(CareWords::clock).orElse("");
  }

  private static String asked(CareLine.Refuel refuel) {
    return refuel.done().isEmpty() ? "" : answer(refuel.fuelled(), ".open");
  }

  private static String answer(Optional<Boolean> said) {
    return answer(said, "");
  }

  private static String answer(Optional<Boolean> said, String open) {
    return said.map(yes -> yes ? ".yes" : ".no").orElse(open);
  }

  private static String hours(Night night) {
    return Amounts.wholeHours(night.minutes());
  }

  private static String clock(LocalTime time) {
    int minutes = Math.floorMod(Math.round(time.toSecondOfDay() / 300f) * 5, 24 * 60);
    return CLOCK.format(LocalTime.of(minutes / 60, minutes % 60));
  }

  private static String whole(Fuel.Range range) {
    return whole(range.low()) + "–" + whole(range.high());
  }

  private String tenths(Fuel.Range range) {
    return String.format(words.locale(), "%.1f–%.1f", range.low(), range.high());
  }

  /** Nobody weighs a plate to the gram. */
  private static String tens(Fuel.Range range) {
    return whole(Math.rint(range.low() / 10) * 10) + "–" + whole(Math.rint(range.high() / 10) * 10);
  }

  private static String whole(double number) {
    return Long.toString(Math.round(number));
  }
}
