package upswing.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LensTest {

  private static final LocalDate MONDAY = LocalDate.of(2027, 1, 4);

  private final Lens block = Lens.over(MONDAY, MONDAY, 84, 100, 1108);

  @Test
  void aBlockFromEdgeToEdge() {
    assertEquals(12, block.dayWidth());
    assertEquals(106, block.x(MONDAY));
    assertEquals(Optional.of(MONDAY.plusDays(1)), block.dayAt(112));
    assertEquals(Optional.empty(), block.dayAt(1108));
    assertEquals(MONDAY.plusDays(83), block.last());
  }

  @Test
  void draggingMovesTheDaysWithTheHand() {
    Lens dragged = block.panned(-24);

    assertEquals(MONDAY.plusDays(2), dragged.first());
    assertEquals(block.x(MONDAY.plusDays(40)) - 24, dragged.x(MONDAY.plusDays(40)), 1e-9);
  }

  @RepeatedTest(50)
  void zoomingKeepsWhatIsUnderThePointer(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double x = 100 + random.nextInt(1008);
    double factor = Math.exp(random.nextGaussian());

    Lens zoomed = block.zoomed(factor, x);

    assertEquals(block.dayAt(x), zoomed.dayAt(x));
    assertEquals(12 * factor, zoomed.dayWidth(), 1e-9);
  }

  @RepeatedTest(50)
  void nobodyLooksBeyondTheDaysThereAre(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Lens wild =
        block.zoomed(Math.exp(2 * random.nextGaussian()), 500).panned(5000 * random.nextGaussian());

    Lens kept = wild.within(84, 90);

    assertEquals(true, kept.start() >= 0 && kept.start() + kept.days() <= 84 + 1e-9);
    assertEquals(true, kept.dayWidth() <= 90);
  }

  @RepeatedTest(50)
  void whatIsCutStaysInItsPlace(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Lens seen = block.zoomed(Math.exp(random.nextGaussian()), 500);
    double from = 100 + random.nextInt(500);

    Lens part = seen.cut(from, from + 1 + random.nextInt(400));

    assertEquals(seen.x(MONDAY.plusDays(30)), part.x(MONDAY.plusDays(30)), 1e-6);
    assertEquals(seen.dayAt(from + 0.5), part.dayAt(from + 0.5));
    assertEquals(from, part.left());
  }

  @RepeatedTest(50)
  void onPixelsADragMovesByWholeOnes(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    Lens seen = block.zoomed(Math.exp(random.nextGaussian()), 500).panned(random.nextDouble());

    Lens moved = seen.panned(-7);

    assertEquals(seen.x(MONDAY), seen.onPixels().x(MONDAY), 0.5);
    assertEquals(seen.onPixels().x(MONDAY) - 7, moved.onPixels().x(MONDAY), 1e-6);
    assertEquals(seen.pixels() + 7, moved.pixels());
  }
}
