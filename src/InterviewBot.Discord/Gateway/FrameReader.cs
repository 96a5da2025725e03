using System.Buffers;
using System.Net.WebSockets;

namespace InterviewBot.Discord.Gateway;

/// <summary>Puts a WebSocket's fragments together in one growing buffer from the pool.</summary>
internal sealed class FrameReader(WebSocket socket) : IDisposable
{
    private const int FirstSize = 16 * 1024;

    /// <summary>READY of a very large bot is some megabytes; more than this is no gateway.</summary>
    private const int LargestMessage = 64 * 1024 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstSize);

    /// <returns>The next whole message, valid until the next call; null when the peer closed.</returns>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        var length = 0;
        while (true)
        {
            var received = await socket.ReceiveAsync(_buffer.AsMemory(length), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += received.Count;
            if (received.EndOfMessage)
            {
                return _buffer.AsMemory(0, length);
            }

            if (length == _buffer.Length)
            {
                Grow();
            }
        }
    }

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    private void Grow()
    {
        if (_buffer.Length >= LargestMessage)
        {
            throw new WebSocketException("A gateway message is larger than any that Discord documents.");
        }

        var larger = ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        _buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
