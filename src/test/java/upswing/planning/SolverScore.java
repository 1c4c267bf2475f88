package upswing.planning;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.OptionalDouble;

/** What a general solver is to make large: points of form, earned and lost over the days. */
final class SolverScore {

  /** The solver counts in whole numbers: so many to a point of form. */
  private static final double POINT = 1e10;

  /** Far more than any setting of the tests needs; an answer that takes longer is none. */
  private static final double SECONDS = 600;

  final CpModel model = new CpModel();
  private final LinearExprBuilder sum = LinearExpr.newBuilder();

  /** So many points for each one of a whole number. */
  void earn(LinearArgument number, double points) {
    sum.addTerm(number, Math.round(POINT * points));
  }

  /** So many points, whatever is chosen. */
  void earn(double points) {
    sum.add(Math.round(POINT * points));
  }

  /** Points for each squared one of a whole number that is never further from 0 than stated. */
  void loseSquared(LinearExpr number, int furthest, double points) {
    IntVar root = model.newIntVar(-furthest, furthest, "");
    model.addEquality(root, number);
    IntVar square = model.newIntVar(0, (long) furthest * furthest, "");
    model.addMultiplicationEquality(square, root, root);
    earn(square, -points);
  }

  /** At most {@code factor} times the other, in hundredths. */
  void atMost(LinearArgument one, int hundredths, LinearArgument other) {
    model.addLessOrEqual(LinearExpr.term(one, 100), LinearExpr.term(other, hundredths));
  }

  /** At most a fixed number, or at most a factor of the other, whichever allows more. */
  void atMostEither(LinearArgument one, long fixed, int hundredths, LinearArgument other) {
    Literal small = model.newBoolVar("");
    model.addLessOrEqual(one, fixed).onlyEnforceIf(small);
    model
        .addLessOrEqual(LinearExpr.term(one, 100), LinearExpr.term(other, hundredths))
        .onlyEnforceIf(small.not());
  }

  /** The most points there can be; empty where nothing keeps the rules. */
  OptionalDouble most() {
    model.maximize(sum.build());
    CpSolver solver = new CpSolver();
    solver
        .getParameters()
        .setNumWorkers(1)
        .setRandomSeed(1)
        .setRelativeGapLimit(0)
        .setMaxTimeInSeconds(SECONDS);
    CpSolverStatus status = solver.solve(model);
    return switch (status) {
      case OPTIMAL -> OptionalDouble.of(solver.objectiveValue() / POINT);
      case INFEASIBLE -> OptionalDouble.empty();
      default -> throw new IllegalStateException("not decided: " + status + " " + model.validate());
    };
  }
}
