package dragoman.bench.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Calls whose answer changes from run to run. */
final class ClockCalls extends DescribedPredicate<JavaMethodCall> {
    private static final Set<String> CALLS =
            Set.of("now", "currentTimeMillis", "nanoTime", "identityHashCode", "random");

    ClockCalls() {
        super("the answer changes from run to run");
    }

    @Override
    public boolean test(JavaMethodCall call) {
        return CALLS.contains(call.getName())
                && call.getTargetOwner().getPackageName().startsWith("java.");
    }
}
