package lakecity.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does the work at once on the caller's thread: for tests and for the command line. */
public final class DirectBackground implements Background {

    @Override
    public <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            failed.accept(e);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }
}
