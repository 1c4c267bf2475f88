package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import upswing.load.Form;
import upswing.planning.check.Finding.Severity;

/**
 * The forecast does not keep form below −30, or below half of fitness, for three days running.
 *
 * <p>Said on the third day and each week after it; silent while fitness is warming up. Convention
 * (grade C).
 */
final class FormFloor implements Rule {

  private static final double LOWEST = -30;
  private static final double SHARE = -0.5;
  private static final int DAYS = 3;

  @Override
  public String id() {
    return "R17";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    int days = daysUpTo(diary, diary.from().minusDays(1));
    for (LocalDate day : diary.judgedDays()) {
      days = isLow(diary, day) ? days + 1 : 0;
      if (days < DAYS || (days - DAYS) % 7 != 0) continue;
      Form form = diary.ledger().form(day);
      breaches.add(
          Breach.of(
              Severity.CONSIDER,
              List.of(day.minusDays(DAYS - 1), day),
              "form",
              Math.rint(form.form()),
              "lowest",
              Math.rint(lowest(form))));
    }
    return breaches;
  }

  private static int daysUpTo(Diary diary, LocalDate last) {
    LocalDate day = last;
    while (isLow(diary, day)) day = day.minusDays(1);
    return (int) (last.toEpochDay() - day.toEpochDay());
  }

  private static boolean isLow(Diary diary, LocalDate day) {
    Form form = diary.ledger().form(day);
    boolean forecast = !day.isBefore(diary.ledger().today());
    return forecast && diary.knowsForm(day) && form.form() < lowest(form) - 1e-9;
  }

  private static double lowest(Form form) {
    return Math.max(LOWEST, SHARE * form.fitness());
  }
}
