package nl.waarmerk.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentSkipListSet;

/// A store in front of another one, which writes down what it was asked for.
///
/// @param calls the names of its methods, each once
public record Watched<T>(T store, SortedSet<String> calls) {
    public static <T> Watched<T> over(Class<T> port, T real) {
        var calls = new ConcurrentSkipListSet<String>();
        var watched =
                Proxy.newProxyInstance(
                        port.getClassLoader(),
                        new Class<?>[] {port},
                        (proxy, method, arguments) -> {
                            if (method.getDeclaringClass() != Object.class)
                                calls.add(method.getName());
                            try {
                                return method.invoke(real, arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
        return new Watched<>(port.cast(watched), calls);
    }
}
