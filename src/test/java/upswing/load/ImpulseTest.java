package upswing.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ImpulseTest {

  @Test
  void aWeekFromFortyAndForty() {
    double fitness = 40;
    double fatigue = 40;
    for (double load : new double[] {60, 0, 80, 50, 0, 100, 40}) {
      fitness = Impulse.fitness(fitness, load);
      fatigue = Impulse.fatigue(fatigue, load);
    }

    assertEquals(41.1282, fitness, 1e-4);
    assertEquals(45.3199, fatigue, 1e-4);
    assertEquals(-4.1917, fitness - fatigue, 1e-4);
  }

  @Test
  void twoWeeksOfSixtyADayFromForty() {
    double fitness = 40;
    double fatigue = 40;
    for (int day = 0; day < 14; day++) {
      fitness = Impulse.fitness(fitness, 60);
      fatigue = Impulse.fatigue(fatigue, 60);
    }

    assertEquals(45.669, fitness, 1e-3);
    assertEquals(57.293, fatigue, 1e-3);
  }
}
