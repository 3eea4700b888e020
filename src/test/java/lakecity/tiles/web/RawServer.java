package lakecity.tiles.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Answers on this machine with any bytes, as the JDK's server would not let us lie. */
final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "raw server");
        thread.setDaemon(true);
        return thread;
    });
    private final boolean keep;
    private final Function<String, byte[]> answers;

    /**
     * @param keep whether the connection stays open after an answer
     * @param answers what is sent for the path asked for
     */
    RawServer(boolean keep, Function<String, byte[]> answers) throws IOException {
        this.keep = keep;
        this.answers = answers;
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        threads.execute(this::accept);
    }

    String root() {
        return "http://127.0.0.1:" + socket.getLocalPort();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                threads.execute(() -> talk(client));
            }
        } catch (IOException e) {
            // The test is over.
        }
    }

    private void talk(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
            boolean more = true;
            while (more) {
                String asked = in.readLine();
                for (String line = asked; line != null && !line.isEmpty(); ) {
                    line = in.readLine();
                }
                if (asked == null) {
                    return;
                }
                client.getOutputStream().write(answers.apply(asked.split(" ")[1]));
                more = keep;
            }
        } catch (IOException e) {
            // The client went away.
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        threads.shutdownNow();
    }
}
