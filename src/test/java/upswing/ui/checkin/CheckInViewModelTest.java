package upswing.ui.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import upswing.edit.Deed;
import upswing.readiness.Verdict;
import upswing.training.CheckIn;
import upswing.training.Reading;
import upswing.training.Signal;
import upswing.training.Tag;
import upswing.ui.Desk;
import upswing.ui.TypicalDesk;
import upswing.ui.TypicalRunner;
import upswing.ui.widget.Face;

class CheckInViewModelTest {

  private static final LocalDate TODAY = TypicalRunner.TODAY;

  private final Desk desk = TypicalDesk.over(TypicalRunner.tired().silent(17).plan());
  private final CheckInViewModel model = new CheckInViewModel(desk, TypicalDesk.WORDS, TODAY);

  @Test
  void onlyWhatIsTypedIsSavedAndAsOneChange() {
    type(Signal.RESTING_HEART_RATE, "51");
    type(Signal.SLEEP, "7 h 18");
    type(Signal.ENERGY, "3");

    assertTrue(model.save());

    assertEquals(
        Map.of(
            Signal.RESTING_HEART_RATE, Reading.typed(51),
            Signal.SLEEP, Reading.typed(438),
            Signal.ENERGY, Reading.typed(3)),
        saved(TODAY).readings());
    assertEquals(
        List.of(Deed.of(Deed.Kind.CHECK_IN, TODAY)),
        desk.seen().snapshot().log().stream().map(entry -> entry.deed()).toList());
  }

  @Test
  void anUntouchedImportedValueStaysImported() {
    LocalDate before = TODAY.minusDays(2);
    CheckInViewModel earlier = new CheckInViewModel(desk, TypicalDesk.WORDS, before);
    Reading imported = saved(before).readings().get(Signal.HRV);
    assertTrue(earlier.entry(Signal.HRV).isFromImport());

    earlier.entry(Signal.RESTING_HEART_RATE).textProperty().set("50");
    earlier.save();

    assertEquals(Reading.Provenance.IMPORTED, imported.provenance());
    assertEquals(imported, saved(before).readings().get(Signal.HRV));
    assertEquals(Reading.typed(50), saved(before).readings().get(Signal.RESTING_HEART_RATE));
  }

  @Test
  void anImportedValueThatIsTypedOverIsTyped() {
    LocalDate before = TODAY.minusDays(2);
    CheckInViewModel earlier = new CheckInViewModel(desk, TypicalDesk.WORDS, before);

    earlier.entry(Signal.HRV).textProperty().set("58");

    assertFalse(earlier.entry(Signal.HRV).isFromImport());
    earlier.save();
    assertEquals(Reading.typed(58), saved(before).readings().get(Signal.HRV));
  }

  @ParameterizedTest(name = "{0} «{1}»")
  @CsvSource({
    "RESTING_HEART_RATE, 500",
    "SLEEP, 30 h",
    "HRV, 0",
    "HRV, 0.055",
    "SLEEP, 438",
    "SLEEP, well"
  })
  void whatCantBeTrueIsNotSaved(Signal signal, String text) {
    type(Signal.ENERGY, "3");
    type(signal, text);

    assertFalse(model.save());

    assertEquals(List.of(signal), model.wrong());
    assertFalse(desk.seen().plan().checkIns().containsKey(TODAY));
  }

  @ParameterizedTest(name = "{0} «{1}» was meant as «{2}»")
  @CsvSource({"HRV, 0.055, 55", "SLEEP, 438, 7 h 18", "RESTING_HEART_RATE, 0.85, 51"})
  void aSlipOfTheUnitIsMendedByOneClick(Signal signal, String text, String meant) {
    type(signal, text);
    Typed.Slip slip = (Typed.Slip) model.entry(signal).typedProperty().get();

    model.accept(signal, slip);

    assertEquals(meant, model.entry(signal).textProperty().get());
    assertTrue(model.canSave());
  }

  @Test
  void nothingSaidIsNoChange() {
    assertTrue(model.save());

    assertEquals(List.of(), desk.seen().snapshot().log());
  }

  @Test
  void aMorningThatIsEmptiedIsTakenAway() {
    CheckInViewModel earlier = new CheckInViewModel(desk, TypicalDesk.WORDS, TODAY.minusDays(1));
    for (Signal signal : CheckInViewModel.ORDER) earlier.entry(signal).textProperty().set("");

    earlier.save();

    assertFalse(desk.seen().plan().checkIns().containsKey(TODAY.minusDays(1)));
  }

  @Test
  void goingToAnotherDaySavesThisOne() {
    type(Signal.ENERGY, "3");

    assertTrue(model.goTo(TODAY.minusDays(1)));

    assertEquals(Reading.typed(3), saved(TODAY).readings().get(Signal.ENERGY));
    assertEquals("2", model.entry(Signal.ENERGY).textProperty().get());
    assertFalse(model.goTo(TODAY.plusDays(1)));
  }

  @Test
  void anUndoMeanwhileIsShownUnlessSomethingIsBeingTyped() {
    type(Signal.ENERGY, "3");
    model.save();
    CheckInViewModel open = new CheckInViewModel(desk, TypicalDesk.WORDS, TODAY);

    desk.undo();

    assertEquals("", open.entry(Signal.ENERGY).textProperty().get());
  }

  @Test
  void theRestOfAMorningIsKept() {
    type(Signal.SORENESS, "4");
    model.siteProperty().set("left calf");
    model.bedTimeProperty().set("2245");
    model.wakeTimeProperty().set("6:30");
    model.tags().add(Tag.TRAVEL);
    model.noteProperty().set("night train");

    model.save();

    assertEquals(
        new CheckIn(
            TODAY,
            Map.of(Signal.SORENESS, Reading.typed(4)),
            Optional.of(LocalTime.of(22, 45)),
            Optional.of(LocalTime.of(6, 30)),
            "left calf",
            Set.of(Tag.TRAVEL),
            "night train"),
        saved(TODAY));
  }

  @Test
  void itIsAskedWhereItIsSoreFromTwoOn() {
    type(Signal.SORENESS, "1");
    assertFalse(model.asksWhereSore());

    type(Signal.SORENESS, "2");
    assertTrue(model.asksWhereSore());
  }

  @Test
  void theVerdictIsLive() {
    assertEquals(Verdict.MISSING, verdict());

    type(Signal.RESTING_HEART_RATE, "48");
    assertEquals(Verdict.READY, verdict());

    type(Signal.RESTING_HEART_RATE, "58");
    type(Signal.SORENESS, "5");
    assertEquals(Verdict.RED, verdict());

    model.tags().add(Tag.ILL);
    assertEquals(Verdict.ILL, verdict());
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          RESTING_HEART_RATE | 58   | ▲ normal 44 – 52
          RESTING_HEART_RATE | 48   | normal 44 – 52
          SLEEP              | 5:30 | ▼ normal 6 h 51 – 8 h 29
          HRV                | 65   | 7-day 64 ms, normal 61 – 67
          HRV                | 30   | ▼ 7-day 57 ms, normal 61 – 67
          HRV                |      | 7-day normal 61 – 67
          """)
  void theNormalRangeSaysWhereTheValueLies(Signal signal, String typed, String words) {
    type(signal, typed == null ? "" : typed);

    Outlook.Normal normal = model.outlookProperty().get().orElseThrow().normals().get(signal);

    assertEquals(words, normal.words());
    assertEquals(words.matches("[▲▼].*"), normal.place() == Outlook.Place.OUTSIDE);
  }

  @Test
  void whoShouldSeeADoctorIsToldSoBeforeAnyNumber() {
    Desk ill =
        TypicalDesk.over(
            TypicalRunner.calm().tag(Tag.ILL, 1, 2, 3, 4, 5, 6, 7, 8).silent(17).plan());
    CheckInViewModel ninth = new CheckInViewModel(ill, TypicalDesk.WORDS, TODAY);
    ninth.tags().add(Tag.ILL);

    Outlook outlook = ninth.outlookProperty().get().orElseThrow();

    assertEquals(Face.PROFESSIONAL, outlook.face());
    assertEquals("Please see a doctor.", outlook.title());
    assertTrue(outlook.words().startsWith("You have been ill for 9 days."), outlook.words());
  }

  @Test
  void theDaysAfterARaceAndANewDeviceHaveTheFaceOfTheCard() {
    Outlook raced = heartRateOf(48, TypicalRunner.calm().raced(6, 21100, 6098));
    assertEquals(Face.RECOVERING, raced.face());
    assertEquals("Day 6 of 8 without hard running.", raced.words());

    Outlook watch =
        heartRateOf(48, TypicalRunner.calm().device(8, Signal.HRV, "old watch", "new watch"));
    assertEquals(Face.NEW_DEVICE, watch.face());
    assertEquals("New device, new normal.", watch.title());
    assertEquals(
        "HRV (rMSSD) sits out for 19 more mornings; the other signals still count.", watch.words());
  }

  private static Outlook heartRateOf(int bpm, TypicalRunner runner) {
    Desk desk = TypicalDesk.over(runner.silent(17).plan());
    CheckInViewModel form = new CheckInViewModel(desk, TypicalDesk.WORDS, TODAY);
    form.entry(Signal.RESTING_HEART_RATE).textProperty().set(Integer.toString(bpm));
    return form.outlookProperty().get().orElseThrow();
  }

  private void type(Signal signal, String text) {
    model.entry(signal).textProperty().set(text);
  }

  private Verdict verdict() {
    return model.outlookProperty().get().orElseThrow().verdict();
  }

  private CheckIn saved(LocalDate date) {
    return desk.seen().plan().checkIns().get(date);
  }
}
