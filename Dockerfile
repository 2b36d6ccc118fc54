# Le programme est publié par le SDK, puis tourne sur ASP.NET seul, sous un compte sans droits.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
RUN dotnet publish src/Planning.Host -c Release -o /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
COPY --from=build /app /app
RUN mkdir /donnees && chown $APP_UID /donnees
USER $APP_UID
ENV PLANNING__DATA=/donnees
VOLUME /donnees
# Au-delà de dix secondes, Docker tue ce qu'il arrête ; le service s'arrête avant.
STOPSIGNAL SIGTERM
ENTRYPOINT ["/app/planning"]
CMD ["serve"]
