package upswing.planning.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import upswing.planning.check.Finding.Severity;

/**
 * The first week after days without running holds a share of the usual one: 80 % after 4 to 7 days,
 * 70 % after up to 14, half after more.
 *
 * <p>Usual is the mean of the four weeks before, which must be known; days off that are usual too
 * are no gap. After four weeks and more the way back begins with running and walking. Source: Coyle
 * 1984, J Appl Physiol 57:1857 (what is lost); the shares are convention. Grade C.
 */
final class AfterGap implements Rule {

  @Override
  public String id() {
    return "R23";
  }

  @Override
  public Finding.Grade grade() {
    return Finding.Grade.C;
  }

  @Override
  public List<Breach> breaches(Diary diary) {
    List<Breach> breaches = new ArrayList<>();
    for (LocalDate day : diary.judgedDays()) {
      Gap.endingOn(diary, day).flatMap(gap -> breach(diary, gap)).ifPresent(breaches::add);
    }
    return breaches;
  }

  private static Optional<Breach> breach(Diary diary, Gap gap) {
    OptionalDouble usual = gap.judged(diary);
    double week = Gap.minutes(diary, gap.back(), gap.back().plusDays(6));
    if (usual.isEmpty() || week <= gap.share() * usual.getAsDouble() + 1e-9) {
      return Optional.empty();
    }
    return Optional.of(
        Breach.of(
            Severity.CONSIDER,
            List.of(gap.back()),
            "days",
            gap.days(),
            "minutes",
            week,
            "most",
            Math.floor(gap.share() * usual.getAsDouble()),
            "usual",
            Math.rint(usual.getAsDouble())));
  }
}
