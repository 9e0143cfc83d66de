import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/// Which variables a function reads: texts that name one, in methods that its handler can reach.
/// usage: java Variables.java HANDLER ZIP...; prints `HANDLER needed NAME`, or `possible` when it has a default
final class Variables {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(waarmerk[a-z.-]+)(:.*)?}");
    private static final Pattern PROPERTY = Pattern.compile("waarmerk(\\.[a-z-]+)+");
    private final Map<String, ClassModel> classes = new HashMap<>();
    private final Map<String, List<String>> subtypes = new HashMap<>();
    private final Deque<MethodModel> open = new ArrayDeque<>();
    private final Set<MethodModel> seen = new HashSet<>();
    private final Set<String> found = new TreeSet<>(), made = new HashSet<>();

    public static void main(String[] args) throws IOException {
        for (int at = 0; at < args.length; at += 2) {
            var handler = args[at];
            var reading = new Variables();
            reading.unpack(Files.readAllBytes(Path.of(args[at + 1])));
            reading.from(handler.replace('.', '/'));
            reading.found.stream().filter(one -> !reading.begins(one)).forEach(one -> System.out.println(handler + " " + one));
        }
    }

    /// `waarmerk.tokens` is where settings begin, not one of them.
    private boolean begins(String one) {
        return found.stream().anyMatch(other -> other.startsWith(one + "_"));
    }

    private void unpack(byte[] archive) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var name = entry.getName();
                if (name.endsWith("-SNAPSHOT.jar")) unpack(in.readAllBytes());
                if (!name.startsWith("nl/waarmerk/") || !name.endsWith(".class")) continue;
                var model = ClassFile.of().parse(in.readAllBytes());
                classes.put(model.thisClass().asInternalName(), model);
                for (var above : supertypes(model))
                    subtypes.computeIfAbsent(above, _ -> new ArrayList<>()).add(model.thisClass().asInternalName());
            }
        }
    }

    private static List<String> supertypes(ClassModel model) {
        var above = new ArrayList<String>();
        model.superclass().ifPresent(one -> above.add(one.asInternalName()));
        model.interfaces().forEach(one -> above.add(one.asInternalName()));
        return above;
    }

    /// A handler of Micronaut's brings all beans with it; what they call is in their definitions.
    private void from(String handler) {
        make(handler);
        classes.get(handler).methods().forEach(this::reach);
        if (micronauts(handler))
            classes.forEach((name, model) -> {
                if (name.contains("$Definition")) model.methods().forEach(this::reach);
            });
        while (!open.isEmpty()) read(open.pop());
    }

    private boolean micronauts(String name) {
        if (!classes.containsKey(name)) return name.startsWith("io/micronaut/");
        return supertypes(classes.get(name)).stream().anyMatch(this::micronauts);
    }

    private void reach(MethodModel method) {
        if (seen.add(method)) open.push(method);
    }

    private void read(MethodModel method) {
        var inside = method.parent().orElseThrow().thisClass().asInternalName();
        // It names all tables; which one a function has, its accessors are asked for.
        if (inside.endsWith("/Tables") && method.methodName().equalsString("fromEnvironment")) return;
        method.code().ifPresent(code -> code.forEach(element -> {
            switch (element) {
                case InvokeInstruction call -> call(call.method());
                case InvokeDynamicInstruction call -> call.invokedynamic().bootstrap().arguments().forEach(this::argument);
                case FieldInstruction field -> make(field.owner().asInternalName());
                case ConstantInstruction constant when constant.constantValue() instanceof String text -> text(text, inside);
                default -> {}
            }
        }));
    }

    private void argument(PoolEntry argument) {
        if (argument instanceof MethodHandleEntry handle && handle.reference() instanceof MemberRefEntry member) call(member);
    }

    private void call(MemberRefEntry called) {
        var owner = called.owner().asInternalName();
        make(owner);
        above(owner, called);
        below(owner, called);
    }

    private void above(String owner, MemberRefEntry called) {
        if (!classes.containsKey(owner)) return;
        if (!declared(owner, called)) supertypes(classes.get(owner)).forEach(one -> above(one, called));
    }

    private void below(String owner, MemberRefEntry called) {
        if (!owner.startsWith("nl/waarmerk/")) return;
        for (var one : subtypes.getOrDefault(owner, List.of())) {
            declared(one, called);
            below(one, called);
        }
    }

    private boolean declared(String owner, MemberRefEntry called) {
        var methods = classes.get(owner).methods().stream()
                .filter(method -> method.methodName().equals(called.name()) && method.methodType().equals(called.type()))
                .toList();
        methods.forEach(this::reach);
        return !methods.isEmpty();
    }

    /// A class is used: it is initialised, and others call what it has of types that are not ours.
    private void make(String name) {
        if (!classes.containsKey(name) || !made.add(name)) return;
        var theirs = strange(name);
        for (var method : classes.get(name).methods())
            if (method.methodName().equalsString("<clinit>") || theirs && !method.flags().has(AccessFlag.STATIC) && method.flags().has(AccessFlag.PUBLIC)) reach(method);
    }

    private boolean strange(String name) {
        if (!classes.containsKey(name))
            return !name.equals("java/lang/Object") && !name.equals("java/lang/Record") && !name.equals("java/lang/Enum");
        return supertypes(classes.get(name)).stream().anyMatch(this::strange);
    }

    private void text(String text, String inside) {
        if (text.matches("WAARMERK_[A-Z_]+")) found.add("needed " + text);
        var placeholder = PLACEHOLDER.matcher(text);
        if (placeholder.matches()) found.add((placeholder.group(2) == null ? "needed " : "possible ") + variable(placeholder.group(1)));
        if (inside.contains("$Definition") && PROPERTY.matcher(text).matches()) found.add("needed " + variable(text));
    }

    private static String variable(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }
}
